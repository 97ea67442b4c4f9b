"""What must hold at any time, whatever went wrong."""

import csv
import hashlib
import io
import subprocess

from scratch import check, number


def assert_consistent(at):
    """The repository is sound, claims and lock agree, and no release was touched or is out of order."""
    fsck = subprocess.run(["git", "fsck", "--connectivity-only"], cwd=at.origin, capture_output=True, text=True)
    check(fsck.returncode == 0, "the repository is broken:", fsck.stderr)
    at.git("fetch", "-q", "--prune", "origin")
    branches = [line.split("/")[-1] for line in at.git("branch", "-r").splitlines() if "->" not in line]
    check(set(branches) <= {"main", "refresh"}, "there are branches", branches)
    for branch in branches:
        files = at.git("ls-tree", "-r", "--name-only", "origin/" + branch).splitlines()
        check(not [file for file in files if "/." in file and not file.startswith(".")], branch, "holds leftovers")
        lock = at.lock(branch) if "datasets/sources.lock.json" in files else {}
        for source, entry in lock.items():
            rows = len(list(csv.reader(io.StringIO(at.claims(source, branch))))) - 1
            check(rows == entry["accounting"]["claims"], branch, source, "claims and lock do not agree:", rows)
    if "refresh" in branches:
        at.git("merge-base", "origin/main", "origin/refresh")
    for pull in at.pulls():
        check(len(pull["body.md"]) <= 65536 and pull["labels"], "a pull request that GitHub would refuse")
        check(set(pull["labels"].split()) <= {"needs-ruling", "source-down", "routine"}, "labels", pull["labels"])
    versions = at.releases()
    tags = at.git("ls-remote", "--tags", "origin").split()[1::2]
    check({"refs/tags/" + version for version in versions} <= set(tags), "a release has no tag")
    for version in versions:
        content = hash_of(at.forge / "download" / version)
        check(at.released.setdefault(version, content) == content, version, "was changed after it was published")
    check(len(versions) <= max(1, at.merges), "more releases than merged changes:", versions)
    check(list(at.released) == sorted(at.released, key=number), "releases out of order:", list(at.released))


def assert_clean(at, folder=None):
    """A job leaves nothing behind where it ran, but what a killed one could not clean."""
    folder = folder or at.runner
    check(not list((folder / "target/refresh").glob("*")), "work was left behind")
    check(not at.git("status", "--porcelain", at=folder), "the checkout was touched")


def hash_of(folder):
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        digest.update(("%s\n" % file.relative_to(folder)).encode() + file.read_bytes())
    return digest.hexdigest()
