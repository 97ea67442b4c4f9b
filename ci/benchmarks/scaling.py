"""The whole way over generated datasets of 1, 10 and 100 times the default claims, in a heap of 2 GiB."""

import re
import shutil

import measure
from table import Row

HEAP = 2 * 2**30
HEAP_TARGET = 1.5 * 2**30
CONFLICT_TARGET = 2000  # bytes in conflicts.json
GENERATOR = "org.portregistry.bench.generated.GeneratedDatasets"
COLLECTED = re.compile(r"(\d+)([KMG])->(\d+)([KMG])\(")
UNITS = {"K": 2**10, "M": 2**20, "G": 2**30}


def rows(launcher, benchmarks, scratch, sizes):
    table = []
    per_claim = {}
    for size in sizes:
        datasets, log = scratch / ("datasets-%d" % size), scratch / ("gc-%d.log" % size)
        measure.run(["java", "-cp", str(benchmarks), GENERATOR, str(datasets), str(size)])
        claims = sum(sum(1 for _ in path.open(encoding="utf-8")) - 1 for path in (datasets / "claims").glob("*.csv"))
        what = "%d× claims (%s)" % (size, format(claims, ","))
        command = [str(launcher), "build", "--datasets", str(datasets), "--out", str(scratch / "generated")]
        options = "-Xmx%d -Xlog:gc:file=%s" % (HEAP, log)
        try:
            # Once for the large: they are long enough to be steady.
            cost = measure.median([measure.run(command, JAVA_OPTS=options) for _ in range(3 if size < 100 else 1)])
        except measure.Failed as failure:
            print("%s: does not pass in %d MiB of heap: %s" % (what, HEAP / 2**20, failure))
            table.append(Row("scaling", what + ": heap", "heap", None, "MiB", HEAP / 2**20))
            continue
        else:
            conflict = bytes_a_conflict(scratch / "generated" / "conflicts.json")
        finally:
            shutil.rmtree(datasets)
            shutil.rmtree(scratch / "generated", ignore_errors=True)
        per_claim[size] = cost.wall / claims * 1e6
        table.append(Row("scaling", what + ": time a claim", "wall", per_claim[size], "µs", None, cost))
        table.append(Row("scaling", what + ": peak heap", "heap", peak(log) / 2**20, "MiB", HEAP_TARGET / 2**20,
                         more={"peak_after_collection": peak(log, after=True)}))
        table.append(Row("scaling", what + ": a conflict in conflicts.json", "size", conflict, "bytes", CONFLICT_TARGET))
    for less, more, target in ((1, 10, 1.3), (10, 100, 1.0)):
        if {less, more} <= per_claim.keys():
            table.append(Row("scaling", "time a claim at %d× / at %d×" % (more, less), "ratio",
                             per_claim[more] / per_claim[less], "×", target))
    return table


def bytes_a_conflict(file):
    """The size of the file by the number of its conflicts, which its first line states."""
    with file.open(encoding="utf-8") as lines:
        return file.stat().st_size / int(re.search(r'"rows":(\d+)', lines.readline()).group(1))


def peak(log, after=False):
    """The most heap in use when a collection began, garbage included; or when one ended."""
    group = 3 if after else 1
    found = COLLECTED.findall(log.read_text())
    return max((int(sizes[group - 1]) * UNITS[sizes[group]] for sizes in found), default=0)
