"""Makes a row of releases that lead to a real one, for the tests of pulling: in each, some rows of ports.csv are not
there yet, or have another description. Their changes are made by `diff --json`.

  python3 releases.py RELEASE FOLDER COUNT LAUNCHER    FOLDER/1 is the oldest, FOLDER/COUNT is RELEASE's data

A step has 20 new and 20 edited rows: half a year of IANA's registry has 31 and 30 (IanaVintagesTest), a release of all
sources more, since every list adds some.
"""

import csv
import gzip
import hashlib
import random
import subprocess
import sys
from pathlib import Path

NEW, EDITED = 20, 20
DATA = ["ports.csv", "ranges.csv", "service-names.csv", "names.csv", "services"]
release, folder, count, launcher = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]


def cells(line):
    return next(csv.reader([line]))


def editable(line):
    text = cells(line)[9]
    return text.isascii() and text.replace(" ", "").isalpha() and line.count("," + text + ",") == 1


lines = (release / "ports.csv").read_text(encoding="utf-8").splitlines()
header, rows = lines[0], lines[1:]
chance = random.Random(2026)
chosen = chance.sample([i for i, row in enumerate(rows) if editable(row)], (NEW + EDITED) * (count - 1))
# In which step a row came, or got its words.
came = {row: 2 + at // (NEW + EDITED) for at, row in enumerate(chosen) if at % (NEW + EDITED) < NEW}
got = {row: 2 + at // (NEW + EDITED) for at, row in enumerate(chosen) if at % (NEW + EDITED) >= NEW}


def before(row):
    text = cells(row)[9]
    return row.replace("," + text + ",", "," + text + " before,")


def sums(there):
    files = sorted(file for file in there.iterdir() if file.name not in ("latest.json", "SHA256SUMS"))
    return [(file, hashlib.sha256(file.read_bytes()).hexdigest()) for file in files]


for step in range(1, count + 1):
    there = folder / str(step)
    there.mkdir(parents=True)
    version, previous = f"2026.01.01.{step}", f"2026.01.01.{step - 1}" if step > 1 else ""
    for name in DATA[1:] + ["conflicts.json"]:
        (there / name).write_bytes((release / name).read_bytes())
    now = [before(row) if got.get(i, 0) > step else row for i, row in enumerate(rows) if came.get(i, 0) <= step]
    (there / "ports.csv").write_text("\n".join([header, *now]) + "\n", encoding="utf-8")
    (there / "release.json").write_text(f'{{"version": "{version}"}}\n', encoding="utf-8")
    if previous:
        changes = subprocess.run([launcher, "diff", "--json", str(folder / str(step - 1)), str(there)], check=True,
                                 capture_output=True).stdout
    else:
        changes = b'{"meta":{"version":"' + version.encode() + b'"},"changes":[]}\n'
    (there / "changes.json").write_bytes(changes)
    (there / "SHA256SUMS").write_text("".join(f"{sha}  {file.name}\n" for file, sha in sums(there)), encoding="utf-8")
    listed = sums(there) + [(there / "SHA256SUMS", hashlib.sha256((there / "SHA256SUMS").read_bytes()).hexdigest())]
    entries = ",\n".join(
        f'{{"path":"{file.name}","bytes":{file.stat().st_size},"sha256":"{sha}"}}' for file, sha in listed)
    (there / "latest.json").write_text(
        f'{{"version":"{version}",\n' + (f'"previous":"{previous}",\n' if previous else "") + f'"files":[\n{entries}\n]}}\n',
        encoding="utf-8")
    for name in DATA[:1] + DATA[2:] + ["changes.json", "conflicts.json"]:
        if (there / name).stat().st_size >= 4096:
            (there / (name + ".gz")).write_bytes(gzip.compress((there / name).read_bytes(), 9, mtime=0))
