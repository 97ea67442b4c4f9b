"""Measures, prints a table, writes JSON: see ci/README.md."""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import jmh
import measure
import scaling
import table
import whole

PROJECT = Path(__file__).resolve().parent.parent.parent
PARTS = ("whole", "jmh", "scaling")


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
    parser.add_argument("--update-readme", action="store_true", help="put the table into README.md")
    wish = parser.parse_args()
    unknown = set(wish.parts) - set(PARTS)
    if unknown:
        parser.error("there is no part %s; there are %s" % (", ".join(sorted(unknown)), ", ".join(PARTS)))
    parts = wish.parts or PARTS
    if wish.update_readme and (set(parts) != set(PARTS) or wish.quick or wish.jmh):
        parser.error("--update-readme wants every part, and not --quick")
    benchmarks = built("publish/bench/target/benchmarks.jar", "-Pbench", "-pl", "publish/bench", "-am")
    jar = PROJECT / "publish/target/port-registry.jar"
    rows = []
    with tempfile.TemporaryDirectory(prefix="port-registry-bench-") as scratch:
        scratch = Path(scratch)
        if "whole" in parts:
            rows += whole.rows(jar, scratch, wish.runs or (3 if wish.quick else 11))
        if "jmh" in parts:
            rows += jmh.rows(benchmarks, scratch, PROJECT, wish.quick, wish.jmh)
        if "scaling" in parts:
            rows += scaling.rows(jar, benchmarks, scratch, (1, 10) if wish.quick else (1, 10, 100))
    head = "Measured on %s; medians." % machine()
    text = table.markdown(rows, head)
    print(text)
    table.write_json(PROJECT / "target/bench/bench.json", machine(), rows)
    print("written to target/bench/bench.json")
    if wish.update_readme:
        table.update(PROJECT / "README.md", table.short(rows, head))


if __name__ == "__main__":
    try:
        main()
    except measure.Failed as failure:
        sys.exit("ci/bench: %s" % failure)
