"""Parts of the way in a warm JVM, by JMH."""

import json

import measure
from table import Row

# Over what the benchmarks say of themselves.
QUICK = ["-f", "1", "-wi", "1", "-w", "1", "-i", "2", "-r", "1"]
WARM_NORMALIZATION = 60


def rows(benchmarks, scratch, project, quick, pattern=None):
    # Those of the look-up library need a release beside them: see lookup.py.
    chosen = ["-e", r"\.lookup\."] + ([pattern] if pattern else [])
    return [row for benchmark in results(benchmarks, scratch, project, quick, chosen) for row in told(benchmark)]


def results(path, scratch, project, quick, chosen):
    """Runs the benchmarks that are chosen, and returns what JMH tells of each."""
    result = scratch / "jmh.json"
    result.unlink(missing_ok=True)
    measure.run(["java", "-cp", str(path), "org.portregistry.bench.Benchmarks", *(QUICK if quick else []), "-rf", "json",
                 "-rff", str(result), *chosen], cwd=project)
    return json.loads(result.read_text())


def told(benchmark):
    """The rows of one benchmark: its rates a second where it counts something, else its time."""
    name = benchmark["benchmark"].rsplit(".", 2)[-2].removesuffix("Benchmark").lower()
    what = " ".join([name, *benchmark.get("params", {}).values()])
    rates = {counter: metric["score"] for counter, metric in benchmark.get("secondaryMetrics", {}).items()
             if metric["scoreUnit"].startswith("ops") and metric["score"] > 0}
    primary = benchmark["primaryMetric"]
    for counter, rate in sorted(rates.items()):
        if counter == "bytes":
            yield Row("jmh", what, counter, rate / 1e6, "MB/s")
        else:
            yield Row("jmh", what, counter, rate, "%s/s" % counter)
    if not rates:
        target = WARM_NORMALIZATION if name == "normalizing" else None
        yield Row("jmh", what, "time", primary["score"], primary["scoreUnit"].split("/")[0], target,
                  more={"error": primary["scoreError"]})
