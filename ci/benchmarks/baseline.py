"""The least that Python does for a release: reads every claim with csv and writes the rows of ports.json with json.

    baseline.py prepare RELEASE ROWS      keeps the rows of ports.json in Python's own form, outside of any measurement
    baseline.py run ROWS OUT CLAIMS...    what is measured

Nothing is judged: the rows come ready-made from marshal, which reads them faster than anything could compute them.
"""

import csv
import json
import marshal
import sys


def prepare(release, rows):
    with open(release + "/ports.json", encoding="utf-8") as file:
        content = json.load(file)
    with open(rows, "wb") as file:
        marshal.dump(content, file)


def run(rows, out, *claims):
    read = []
    for path in claims:
        with open(path, newline="", encoding="utf-8") as file:
            read.extend(csv.reader(file, strict=True))
    with open(rows, "rb") as file:
        content = marshal.load(file)
    with open(out, "w", encoding="utf-8") as file:
        # dumps is C throughout; dump, row by row in Python, would be three times as slow.
        file.write(json.dumps(content, ensure_ascii=False, separators=(",", ":")))


{"prepare": prepare, "run": run}[sys.argv[1]](*sys.argv[2:])
