"""Compares an SBOM (CycloneDX) with the jar that it is of: see ci/sbom."""

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

OURS = "org.portregistry"


def repository():
    """Maven's folder of downloaded libraries."""
    said = os.environ.get("MAVEN_REPOSITORY") or subprocess.run(
        ["mvn", "-o", "-q", "-N", "help:evaluate", "-Dexpression=settings.localRepository", "-DforceStdout"],
        stdout=subprocess.PIPE, text=True).stdout.strip()
    return Path(said if said and Path(said).is_dir() else Path.home() / ".m2/repository")


def classes(jar):
    with zipfile.ZipFile(jar) as opened:
        return {name for name in opened.namelist() if name.endswith(".class") and not name.endswith("module-info.class")}


def file_of(component, maven):
    """The jar of a library; of a module of ours, the one that was just made."""
    group, name, version = component["group"], component["name"], component["version"]
    if group == OURS:
        folder = {"port-registry-lookup": "publish/lookup"}.get(name, name)
        return Path(folder) / "target" / ("%s-%s.jar" % (name, version))
    return maven / group.replace(".", "/") / name / version / ("%s-%s.jar" % (name, version))


def findings(bom, jar, maven):
    """What is wrong, a sentence each."""
    if bom.get("bomFormat") != "CycloneDX" or not bom.get("components"):
        return ["is not an SBOM of CycloneDX, or names no library"]
    left = classes(jar)
    # What the module itself adds; its own jar is shaded into the one that it becomes.
    left -= {name for name in left if re.match(r"org/portregistry/publish/|gg/jte/generated/precompiled/", name)}
    wrong = []
    for component in bom["components"]:
        what = "%s:%s:%s" % (component.get("group"), component.get("name"), component.get("version"))
        file = file_of(component, maven)
        if not file.is_file():
            wrong.append("%s: there is no %s" % (what, file))
            continue
        own = classes(file)
        if own and not own & left:
            wrong.append("%s: nothing of it is in the jar" % what)
        left -= own
        if component["group"] != OURS:
            stated = {one["alg"]: one["content"] for one in component.get("hashes", [])}
            if stated.get("SHA-256") != hashlib.sha256(file.read_bytes()).hexdigest():
                wrong.append("%s: has another SHA-256 than the SBOM says" % what)
            if not component.get("licenses"):
                wrong.append("%s: has no licence" % what)
    if left:
        wrong.append("%d classes of the jar are of no library that the SBOM names, such as %s" % (len(left), min(left)))
    return wrong


def main(sbom, jar):
    bom, maven = json.loads(Path(sbom).read_text(encoding="utf-8")), repository()
    wrong = findings(bom, jar, maven)
    if not wrong:
        # The comparison sees: without its first library the same SBOM is wrong.
        bom["components"], all_of_them = bom["components"][1:], bom["components"]
        if not findings(bom, jar, maven):
            wrong = ["the comparison does not miss " + all_of_them[0]["name"]]
    for one in wrong:
        print("sbom: " + one, file=sys.stderr)
    if not wrong:
        print("ok: the SBOM names the %d libraries in the jar" % len(all_of_them))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
