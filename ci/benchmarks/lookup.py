"""The look-up jar of a release in another program, beside io.fabric8's ianaservicehelper and the C library."""

import json
import random
import socket
import statistics
import subprocess
import time

import jmh
import measure
from table import Row

BENCHMARKS = "org.portregistry.bench.lookup."
RATE, COLD, HEAP, SIZE = 200e6, 40, 6, 400
CALLS = 2000


def rows(jar, benchmarks, scratch, project, quick):
    release = scratch / "release-to-embed"
    measure.run(["java", "-jar", str(jar), "build", "--datasets", str(project / "datasets"), "--out", str(release)])
    embedded = next(release.glob("port-registry-lookup-*.jar"))
    # The jar of the release stands first: the classes among the benchmarks hold no data.
    path = "%s:%s" % (embedded, benchmarks)
    rates = {benchmark["benchmark"].rsplit(".", 1)[1]: benchmark["primaryMetric"]["score"]
             for benchmark in jmh.results(path, scratch, project, quick, [BENCHMARKS])}

    def cold(what):
        """Milliseconds to the first answer of a new process."""
        return statistics.median(answered(path, what) for _ in range(3 if quick else 9)) / 1e3

    def heap(what):
        return answered(path, what, "heap") / 1e6

    library = "`PortRegistry.%s`"
    others = "ianaservicehelper 0.0.1"
    return [
        rate(library % "service", rates["preferredName"], RATE),
        row(library % "service" + ": first answer", cold("port-registry"), "ms", COLD),
        row(library % "service" + ": heap, one port asked", heap("port-registry"), "MB"),
        row(library % "service" + ": heap, every port and name asked", heap("everything"), "MB", HEAP),
        row("jar of the library, with the data", embedded.stat().st_size / 1e3, "kB", SIZE),
        rate(library % "services", rates["allServices"]),
        rate(library % "ports", rates["portsOfName"]),
        row(library % "ports" + ": first answer", cold("by-name"), "ms"),
        row(library % "ports" + ": heap", heap("by-name"), "MB"),
        rate(others, rates["ianaservicehelper"]),
        row(others + ": first answer", cold("ianaservicehelper"), "ms"),
        row(others + ": heap", heap("ianaservicehelper"), "MB"),
        rate("`getservbyport` of the C library, called by Python", getservbyport()),
    ]


def rate(what, value, target=None):
    return Row("lookup", what, "rate", value, "look-ups/s", target, at_least=True)


def row(what, value, unit, target=None):
    return Row("lookup", what, {"ms": "cold", "MB": "heap", "kB": "size"}[unit], value, unit, target)


def answered(path, *arguments):
    """What one process prints: microseconds, or with `heap` bytes."""
    # The serial collector collects all there is when asked to, so that what stays is what is held.
    command = ["java", "-XX:+UseSerialGC", "-cp", path, BENCHMARKS + "FirstAnswer", *arguments]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if ran.returncode != 0:
        raise measure.Failed("%s: exit status %d" % (" ".join(command), ran.returncode))
    return int(ran.stdout)


def getservbyport():
    """Calls a second, of random ports. Python's own share is a hundredth: the library reads /etc/services each time."""
    chance = random.Random(42)
    ports = [chance.randrange(65536) for _ in range(CALLS)]
    began = time.perf_counter()
    for port in ports:
        try:
            socket.getservbyport(port, "tcp")
        except OSError:
            pass  # nothing is known there
    return CALLS / (time.perf_counter() - began)
