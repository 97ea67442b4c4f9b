"""A program that uses the Python package; prints what ci/embedded expects, after comparing all answers.

Usage: embedding.py RELEASE CASES-FOLDER QUERIES
"""

import contextlib
import csv
import io
import sys
import tempfile
from pathlib import Path

import port_registry
from port_registry import _query
from port_registry.__main__ import main

release, folder, queries = (Path(argument) for argument in sys.argv[1:4])

with open(release / "names.csv", newline="", encoding="utf-8") as file:
    names = {(int(row["port"]), row["transport"]): (row["service"], int(row["weight"])) for row in csv.DictReader(file)}
for transport in ("tcp", "udp", "sctp", "dccp"):
    for port in range(65536):
        found = port_registry.service(port, transport)
        assert (found and (found.name, found.weight)) == names.get((port, transport)), (port, transport, found)


def answer(there, question, words):
    if question == "service":
        found = there.service(int(words[0]), words[1])
        return found.name if found else ""
    if question == "services":
        return there.services(int(words[0]), words[1])[0].name
    if question == "ports":
        return " ".join(f"{row.port}/{row.transport}" for row in there.ports(words[0]))
    if question == "rangesNamed":
        return " ".join(f"{one.start}-{one.end}/{one.transport}" for one in there.ranges_named(words[0]))
    assert question == "servicePort", question
    return str(there.service_port(int(words[0]), int(words[1]), words[2]))


for line in (folder / "cases.tsv").read_text(encoding="utf-8").splitlines():
    if line.startswith("#"):
        continue
    overlay, question, stated, expected = line.split("\t")
    path = None if overlay == "-" else folder / "overlays" / overlay
    if question == "load":
        try:
            port_registry.load(path)
        except port_registry.OverlayError as problem:
            assert expected in str(problem), (line, problem)
        else:
            raise AssertionError(line)
        continue
    got = answer(port_registry.load(path), question, stated.split(" ")) or "-"
    assert got == expected, (line, got)

if queries.exists():
    with open(queries, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            try:
                got = str(_query.parse([row["query"]]))
            except ValueError as problem:
                got = f"wrong: {problem}"
            wrong = row["means"].startswith("wrong: ")
            assert got.startswith("wrong: ") and row["means"][7:] in got if wrong else got == row["means"], (row, got)

assert main(["60017/dccp"]) == 5 and main(["65536"]) == 2 and main(["22/tcp"]) == 0

# Nothing that somebody else wrote steers the terminal: neither arguments nor an overlay.
steering = "\x1b[2J\x9b31m\u202e\u2066steer"
overlay = Path(tempfile.mkdtemp()) / ("own" + steering)
overlay.write_text(f"own 8081/tcp # {steering}\n", encoding="utf-8")
for arguments in ([steering], ["--json", steering], ["99999" + steering], ["--" + steering], ["8081/tcp", "--overlay", str(overlay)],
                  ["1", "--overlay", str(overlay) + "none"]):
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            main(arguments)
        except SystemExit:
            pass
    assert "steer" in said.getvalue(), arguments
    assert all(c.isprintable() or c == "\n" for c in said.getvalue()), (arguments, said.getvalue())
wide = port_registry.ranges(30080, "tcp")[0]
print(port_registry.version(), port_registry.service(9200).name, port_registry.ports("Elastic_Search")[0].port, wide.name)
