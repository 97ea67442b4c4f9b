"""Runs a command and says what it cost: wall, CPU of user and system, and the most memory that it held."""

import os
import statistics
import subprocess
import time
from typing import NamedTuple


class Cost(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds, of the process and its threads
    rss: int  # bytes: the maximum resident set


class Failed(Exception):
    """A measured command failed: its times mean nothing."""


def run(command, cwd=None, log=subprocess.DEVNULL, **environment):
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log,
                               env={**os.environ, **environment})
    # wait4 tells the usage of this one child; getrusage(RUSAGE_CHILDREN) would tell the greatest memory of all so far.
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed("%s: exit status %d" % (" ".join(map(str, command)), process.returncode))
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def median(costs):
    return Cost(*(statistics.median(column) for column in zip(*costs)))


def alternately(commands, times, before=lambda: None):
    """Runs each command once for warm disks, then all of them in turn, so that a noisy minute hits all alike."""
    costs = {name: [] for name in commands}
    for turn in range(times + 1):
        for name, command in commands.items():
            before()
            cost = run(command)
            if turn > 0:
                costs[name].append(cost)
    return costs
