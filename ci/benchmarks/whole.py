"""Whole processes, cold: what a person or a job waits for."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import measure
from table import Row

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
CORPUS = PROJECT.parent / "shared/corpus"


def default_claims():
    """The claims files of the default sources: those that a build reads."""
    return [path for path in sorted((PROJECT / "datasets/claims").glob("*.csv"))
            if json.loads((PROJECT / "datasets/sources" / (path.stem + ".json")).read_text())["include"] == "default"]


# What a build took at most before libraries took the place of hand-written formats: it may take 1.3 times that.
MEMORY_BEFORE = 198 * 2**20


def rows(jar, scratch, times):
    plain, launched = ["java", "-jar", str(jar)], [str(PROJECT / "bin/port-registry")]
    release, kept = str(scratch / "release"), str(scratch / "rows")
    build = ["build", "--datasets", str(PROJECT / "datasets"), "--out", release]
    measure.run(launched + build)
    baseline = [sys.executable, str(HERE / "baseline.py")]
    measure.run(baseline + ["prepare", release, kept])
    lookup = ["lookup", "--datasets", str(PROJECT / "datasets"), "9200"]
    commands = {
        "python": baseline + ["run", kept, str(scratch / "ports.json")] + [str(path) for path in default_claims()],
        "build": launched + build,
        "lookup": launched + lookup,
        "build, plain": plain + build,
        "lookup, plain": plain + lookup,
    }
    if shutil.which("getent"):
        commands["getent"] = ["getent", "services", "9200/tcp"]
        if subprocess.run(commands["getent"], stdout=subprocess.DEVNULL).returncode != 0:
            commands["getent"] = ["getent", "services", "22/tcp"]
    mirrored = CORPUS / "iana"
    if mirrored.is_dir():
        datasets = scratch / "datasets"
        shutil.copytree(PROJECT / "datasets", datasets)
        commands["refresh"] = launched + ["refresh", "iana", "--dry-run", "--mirror", str(CORPUS), "--datasets",
                                          str(datasets)]
    cost = {name: measure.median(costs) for name, costs in measure.alternately(commands, times).items()}

    def wall(what, name):
        return Row("whole", what, "wall", cost[name].wall, "s", None, cost[name])

    def ratio(what, name, target=None):
        return Row("whole", what, "ratio", cost[name].wall / cost["python"].wall, "×", target)

    table = [
        wall("Python: csv to json", "python"),
        wall("`build`", "build"),
        ratio("`build` / Python", "build", 4),
        Row("whole", "`build`: peak memory / before", "ratio", cost["build"].rss / MEMORY_BEFORE, "×", 1.3),
        wall("`lookup 9200`", "lookup"),
        ratio("`lookup 9200` / Python", "lookup", 0.65),
        wall("`build` by `java -jar`", "build, plain"),
        ratio("`build` by `java -jar` / Python", "build, plain"),
        wall("`lookup 9200` by `java -jar`", "lookup, plain"),
        ratio("`lookup 9200` by `java -jar` / Python", "lookup, plain"),
    ]
    if "getent" in cost:
        table.append(wall("`%s`" % " ".join(commands["getent"]), "getent"))
    if "refresh" in cost:
        table.append(wall("`refresh iana --mirror`", "refresh"))
    else:
        print("skipped: refresh, for %s is not there" % mirrored)
    table.append(Row("size", "`port-registry.jar`", "size", jar.stat().st_size / 2**20, "MiB", 18))
    return table
