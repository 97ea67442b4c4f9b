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


def rows(jar, scratch, times):
    java = ["java", "-jar", str(jar)]
    release, kept = str(scratch / "release"), str(scratch / "rows")
    measure.run(java + ["build", "--datasets", str(PROJECT / "datasets"), "--out", release])
    baseline = [sys.executable, str(HERE / "baseline.py")]
    measure.run(baseline + ["prepare", release, kept])
    build = ["build", "--datasets", str(PROJECT / "datasets"), "--out", release]
    launched = [str(PROJECT / "ci/launch"), str(jar)]
    lookup = ["lookup", "--datasets", str(PROJECT / "datasets"), "9200"]
    commands = {
        "build": java + build,
        "python": baseline + ["run", kept, str(scratch / "ports.json")] + [str(path) for path in default_claims()],
        "build, launched": launched + build,
        "lookup": java + lookup,
        "lookup, launched": launched + lookup,
    }
    if shutil.which("getent"):
        commands["getent"] = ["getent", "services", "9200/tcp"]
        if subprocess.run(commands["getent"], stdout=subprocess.DEVNULL).returncode != 0:
            commands["getent"] = ["getent", "services", "22/tcp"]
    mirrored = CORPUS / "iana"
    if mirrored.is_dir():
        datasets = scratch / "datasets"
        shutil.copytree(PROJECT / "datasets", datasets)
        commands["refresh"] = java + ["refresh", "iana", "--dry-run", "--mirror", str(CORPUS), "--datasets",
                                      str(datasets)]
    cost = {name: measure.median(costs) for name, costs in measure.alternately(commands, times).items()}
    times_python = cost["build"].wall / cost["python"].wall
    table = [
        Row("whole", "`build`, cold", "wall", cost["build"].wall, "s", 1.2, cost["build"]),
        Row("whole", "Python: csv to json", "wall", cost["python"].wall, "s", None, cost["python"]),
        Row("whole", "`build` / Python", "wall", times_python, "×", 4),
        Row("whole", "`build` by `ci/launch`", "wall", cost["build, launched"].wall, "s", None,
            cost["build, launched"]),
        Row("whole", "`lookup 9200`, cold", "wall", cost["lookup"].wall, "s", 0.35, cost["lookup"]),
        Row("whole", "`lookup 9200` by `ci/launch`", "wall", cost["lookup, launched"].wall, "s", None,
            cost["lookup, launched"]),
    ]
    if "getent" in cost:
        table.append(Row("whole", "`%s`" % " ".join(commands["getent"]), "wall", cost["getent"].wall, "s", None,
                         cost["getent"]))
    if "refresh" in cost:
        table.append(Row("whole", "`refresh iana --mirror`", "wall", cost["refresh"].wall, "s", None, cost["refresh"]))
    else:
        print("skipped: refresh, for %s is not there" % mirrored)
    table.append(Row("size", "`port-registry.jar`", "size", jar.stat().st_size / 2**20, "MiB", 12))
    return table
