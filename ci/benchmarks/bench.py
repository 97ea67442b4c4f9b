"""Measures, prints a table, writes JSON: see ci/README.md."""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import jmh
import lookup
import measure
import scaling
import table
import whole

PROJECT = Path(__file__).resolve().parent.parent.parent
PARTS = ("whole", "jmh", "lookup", "scaling")
RESULTS = PROJECT / "target/bench/bench.json"


def built(path, *arguments):
    subprocess.run(["mvn", "-q", "-B", "-ntp", *arguments, "-DskipTests", "package"], cwd=PROJECT, check=True)
    return PROJECT / path


def machine():
    java = subprocess.run(["java", "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr.splitlines()
    return "%d cores, %s, %s, Python %s" % (len(os.sched_getaffinity(0)), platform.machine(), java[0].replace('"', ""),
                                            platform.python_version())


def main():
    parser = argparse.ArgumentParser(prog="ci/bench", description="Measures speed and size; several minutes long.")
    parser.add_argument("parts", nargs="*", metavar="PART", help="of %s; default: all" % ", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="fewer runs, no 100×: a first look")
    parser.add_argument("--runs", type=int, help="runs of each whole process")
    parser.add_argument("--jmh", metavar="REGEX", help="only the benchmarks that match")
    parser.add_argument("--update-readme", action="store_true", help="put the table into ci/README.md")
    wish = parser.parse_args()
    unknown = set(wish.parts) - set(PARTS)
    if unknown:
        parser.error("there is no part %s; there are %s" % (", ".join(sorted(unknown)), ", ".join(PARTS)))
    parts = wish.parts or PARTS
    if wish.update_readme and wish.jmh:
        parser.error("--update-readme wants every benchmark, and not --jmh")
    benchmarks = built("publish/bench/target/benchmarks.jar", "-Pbench", "-pl", "publish/bench", "-am")
    jar = PROJECT / "publish/target/port-registry.jar"
    settings = "%s%s" % (machine(), "; a quick look: few runs, no 100×" if wish.quick else "")
    rows = {}
    with tempfile.TemporaryDirectory(prefix="port-registry-bench-") as scratch:
        scratch = Path(scratch)
        if "whole" in parts:
            rows["whole"] = whole.rows(jar, scratch, wish.runs or (3 if wish.quick else 9))
        if "jmh" in parts:
            rows["jmh"] = jmh.rows(benchmarks, scratch, PROJECT, wish.quick, wish.jmh)
        if "lookup" in parts:
            rows["lookup"] = lookup.rows(jar, benchmarks, scratch, PROJECT, wish.quick)
        if "scaling" in parts:
            rows["scaling"] = scaling.rows(PROJECT / "bin/port-registry", benchmarks, scratch, (1, 10) if wish.quick else (1, 10, 100))
    for part in rows:
        print(table.markdown(rows[part], "%s, on %s." % (part, settings)))
    measured = table.keep(RESULTS, settings, rows)
    print("written to %s" % RESULTS.relative_to(PROJECT))
    if wish.update_readme:
        missing = [part for part in PARTS if part not in measured]
        if missing:
            sys.exit("ci/bench: ci/README.md is left alone: %s was not measured yet" % " and ".join(missing))
        table.update(PROJECT / "ci/README.md", "\n".join(
            table.short(measured[part]["rows"], "`%s`, on %s:" % (part, measured[part]["settings"])) for part in PARTS))


if __name__ == "__main__":
    try:
        main()
    except measure.Failed as failure:
        sys.exit("ci/bench: %s" % failure)
