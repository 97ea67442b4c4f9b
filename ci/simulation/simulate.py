"""Plays the acts, each in a scratch project of its own; says which scene went wrong, and where to look."""

import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

import accidents
import history
import months
import nights
import people
from scratch import PROJECT
from stage import Play

QUICK = [nights.first_night, nights.quiet_night, nights.a_row_is_new, nights.a_shrunk_list, people.a_new_conflict]
ACTS = {"quick": (Play, QUICK), "faults": (Play, nights.SCENES + people.SCENES + months.SCENES),
        "months": (Play, [nights.first_night] + months.SCENES), "accidents": (Play, accidents.SCENES),
        "history": (history.History, history.SCENES)}


def perform(name, jar):
    stage, scenes = ACTS[name]
    folder = Path(tempfile.mkdtemp(prefix="port-registry-%s-" % name))
    playing = stage(folder, jar)
    for scene in scenes:
        began = time.monotonic()
        try:
            scene(playing)
        except Exception as problem:
            traceback.print_exc()
            print("WRONG  %s: %s, on %s: %s" % (name, scene.__name__, playing.at.day, problem))
            print("look into %s, and the file log there" % folder)
            return False
        print("%5.1f s  %s: %s" % (time.monotonic() - began, name, scene.__name__.replace("_", " ")), flush=True)
    shutil.rmtree(folder)
    return True


def main(wanted):
    unknown = [name for name in wanted if name not in ACTS]
    if unknown:
        print("there is no act %s; there are %s" % (", ".join(unknown), ", ".join(ACTS)), file=sys.stderr)
        return 2
    jar = subprocess.run([str(PROJECT / "ci/jar")], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    return 0 if all([perform(name, jar) for name in wanted or ["faults", "accidents", "history"]]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
