"""Compares what two jars cost, run in turn on the same datasets: see ci/README.md."""

import argparse
import contextlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import measure

PROJECT = Path(__file__).resolve().parent.parent.parent
ALLOWED = 0.25
TIMES = {"lookup": 9, "build": 5}
# As bin/port-registry runs it.
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"]

# The one exception: commits before the launcher wrote Avro, JSON, CSV, SQLite and archives by hand and looked ports up
# without picocli, to save a second. Libraries took the place of all that, which was worth the second. So what is compared
# with one of those commits may take this much more; whoever comes later is held to ALLOWED.
BEFORE_THE_LAUNCHER = {"lookup": 3.0, "build": 2.0}


def allowed(base):
    """How much more each command may take than the base's: a quarter, but for the one exception."""
    if base is None or (base / "bin/port-registry").exists():
        return {name: ALLOWED for name in TIMES}
    print("the base is from before the launcher: see BEFORE_THE_LAUNCHER in %s" % Path(__file__).name, flush=True)
    return BEFORE_THE_LAUNCHER


def git(*arguments):
    return subprocess.run(["git", *arguments], cwd=PROJECT, check=True, stdout=subprocess.PIPE,
                          text=True).stdout.strip()


@contextlib.contextmanager
def checkout(commit, scratch):
    """The files of that commit, in a worktree that goes again."""
    folder = scratch / "base"
    git("worktree", "add", "--detach", str(folder), commit)
    try:
        yield folder
    finally:
        git("worktree", "remove", "--force", str(folder))


def build(project):
    subprocess.run(["mvn", "-q", "-B", "-ntp", "-pl", "publish", "-am", "package", "-DskipTests"], cwd=project,
                   check=True)
    return project / "publish/target/port-registry.jar"


def counts_instructions():
    """Whether the kernel and the machine count them: virtual machines often do not."""
    if not shutil.which("perf"):
        return False
    probe = subprocess.run(["perf", "stat", "-e", "instructions:u", "-x,", "true"], stdout=subprocess.DEVNULL,
                           stderr=subprocess.PIPE, text=True)
    return probe.returncode == 0 and instructions(probe.stderr) is not None


def instructions(told):
    found = re.search(r"^(\d+)\S*,.*instructions", told, re.M)
    return int(found.group(1)) if found else None


def cost(command, counting):
    """Instructions where they can be counted, else seconds of user and system; never wall time."""
    if not counting:
        return measure.run(command).cpu
    with tempfile.NamedTemporaryFile("r") as told:
        measure.run(["perf", "stat", "-e", "instructions:u", "-x,", "-o", told.name, "--", *command])
        return instructions(told.read())


def compare(name, old, new, counting, most):
    """Whether the new one is no slower than is allowed. The median of ratios of neighbours: both met the same weather."""
    ratios, costs = [], []
    for turn in range(TIMES[name] + 1):
        # Each goes first in turn.
        order = (old, new) if turn % 2 else (new, old)
        spent = {id(command): cost(command, counting) for command in order}
        if turn > 0:
            costs.append((spent[id(old)], spent[id(new)]))
            ratios.append(spent[id(new)] / spent[id(old)])
    # Noise only ever adds; a slow-down adds to the least of them too.
    least = min(after for _, after in costs) / min(before for before, _ in costs)
    change = min(statistics.median(ratios), least) - 1
    shown = "{:,.0f} instructions" if counting else "{:.3f} s CPU"
    before, after = (shown.format(statistics.median(column)) for column in zip(*costs))
    passes = change <= most
    print("%-6s  before %s, after %s: %+.1f %%%s" % (
        name, before, after, 100 * change,
        "" if passes else ", more than the %.0f %% that are allowed" % (100 * most)), flush=True)
    return passes


def compare_all(old, new, datasets, scratch, most):
    counting = counts_instructions()
    folder = ["--datasets", str(datasets)]
    commands = {
        "lookup": lambda jar: JAVA + [str(jar), "lookup", *folder, "9200"],
        "build": lambda jar: JAVA + [str(jar), "build", *folder, "--out", str(scratch / "release")],
    }
    # A list, not a generator: every command is compared, also after one that fails.
    return all([compare(name, command(old), command(new), counting, most[name]) for name, command in commands.items()])


def main():
    parser = argparse.ArgumentParser(prog="ci/slowdown", description="Fails if the working tree costs over 25 %% more"
                                     " than a commit.")
    parser.add_argument("base", nargs="?", help="the commit to compare with: its merge base; default: HEAD~1")
    parser.add_argument("--jars", nargs=2, metavar=("OLD", "NEW"), type=Path, help="compare these, and build none")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="port-registry-slowdown-") as scratch:
        scratch = Path(scratch)
        if wish.jars:
            passes = compare_all(*wish.jars, PROJECT / "datasets", scratch, allowed(None))
        else:
            commit = git("merge-base", "HEAD", wish.base) if wish.base else git("rev-parse", "HEAD~1")
            print("compared with %s" % git("log", "-1", "--format=%h %s", commit), flush=True)
            with checkout(commit, scratch) as base:
                # Both read the datasets of the base: what is compared is the program.
                passes = compare_all(build(base), build(PROJECT), base / "datasets", scratch, allowed(base))
    sys.exit(0 if passes else 1)


if __name__ == "__main__":
    try:
        main()
    except measure.Failed as failure:
        sys.exit("ci/slowdown: %s" % failure)
