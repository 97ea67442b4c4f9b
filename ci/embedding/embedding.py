"""A program that uses the Python package; prints what ci/embedded expects, after comparing all answers.

Usage: embedding.py RELEASE CASES-FOLDER TABLES-FOLDER
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

release, folder, tables = (Path(argument) for argument in sys.argv[1:4])

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

# The tables that the command line, the site and the npm package answer too.
with open(tables / "queries.csv", newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        try:
            got = str(_query.parse([row["query"]]))
        except ValueError as problem:
            got = f"wrong: {problem}"
        wrong = row["means"].startswith("wrong: ")
        assert got.startswith("wrong: ") and row["means"][7:] in got if wrong else got == row["means"], (row, got)

with open(tables / "answers.csv", newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        answers = port_registry.find(row["query"])
        found = [one.id for each in answers for one in each.services][:1]
        assert found == [row["first"]][:len(row["first"])], (row, found)
        said = [remark for each in answers for remark in each.remarks]
        assert row["says"] in "\n".join(said), (row, said)
assert [one.query for one in port_registry.find("443,8443/tcp ssh")] == ["443", "8443/tcp", "ssh"]
assert {"database"} == {word for one in port_registry.find("category:database")[0].services
                        for word in one.categories if word == "database"}
assert port_registry.find("30080/tcp")[0].ranges[0].name == "kube-nodeport"

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
