"""Parts of the way in a warm JVM, by JMH."""

import json

import measure
from table import Row

HONEST = ["-f", "1", "-wi", "3", "-w", "1", "-i", "5", "-r", "1"]
QUICK = ["-f", "1", "-wi", "1", "-w", "1", "-i", "2", "-r", "1"]
WARM_NORMALIZATION = 60


def rows(benchmarks, scratch, project, quick, pattern=None):
    result = scratch / "jmh.json"
    measure.run(["java", "-jar", str(benchmarks), *(QUICK if quick else HONEST), "-rf", "json", "-rff", str(result),
                 *([pattern] if pattern else [])], cwd=project)
    return [row for benchmark in json.loads(result.read_text()) for row in told(benchmark)]


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
