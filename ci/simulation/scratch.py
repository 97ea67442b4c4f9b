"""A scratch project: a bare repository, the machine that runs its jobs, and a maintainer who merges."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
# Plays fast: the compiler that starts fastest, and little patience with servers.
JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dport-registry.patience=PT2S -Dport-registry.today=%s"


class Wrong(Exception):
    """Something is not as it must be."""


def check(holds, *words):
    if not holds:
        raise Wrong(" ".join(str(word) for word in words))


def number(version):
    return [int(part) for part in version.split(".")]


class Run:
    """A script that ran: its exit status and what it said."""

    def __init__(self, status, said):
        self.status, self.said = status, said


class Scratch:
    def __init__(self, folder: Path, jar: str):
        self.folder, self.jar, self.day = folder, jar, "2026-09-01"
        self.origin, self.runner, self.desk = folder / "origin.git", folder / "runner", folder / "desk"
        self.forge = folder / "forge"
        self.log = folder / "log"
        self.released = {}  # version: hash of all its files, to see that none is ever touched again
        self.merges = 0
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(self.origin)], check=True)
        (folder / "sbom").write_text('{"bomFormat":"CycloneDX"}\n')  # The scratch project has no Maven to make one.
        gh = folder / "bin/gh"
        gh.parent.mkdir()
        gh.write_text('#!/bin/sh\nexec "%s" -B "%s" "$@"\n' % (sys.executable, HERE / "github.py"))
        gh.chmod(0o755)

    # Running things

    def environment(self, **more):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        environment.update(
            PORT_REGISTRY_JAR=self.jar, PORT_REGISTRY_SBOM=str(self.folder / "sbom"), PATH="%s:%s" % (self.folder / "bin", os.environ["PATH"]),
            FORGE_STATE=str(self.forge), ORIGIN=str(self.origin),
            JDK_JAVA_OPTIONS=JAVA % self.day, LC_ALL="C.UTF-8", GIT_CONFIG_GLOBAL="/dev/null", GIT_AUTHOR_NAME="Someone",
            GIT_AUTHOR_EMAIL="someone@example.org", GIT_COMMITTER_NAME="Someone",
            GIT_COMMITTER_EMAIL="someone@example.org", **more)
        return environment

    def git(self, *arguments, at=None):
        done = subprocess.run(["git", *arguments], cwd=at or self.desk, env=self.environment(), text=True,
                              capture_output=True)
        check(done.returncode == 0, "git", *arguments, "failed:", done.stderr)
        return done.stdout.strip()

    def start(self, *command, at=None, **more):
        return subprocess.Popen(command, cwd=at or self.runner, env=self.environment(**more), text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)

    def run(self, *command, at=None, **more):
        process = self.start(*command, at=at, **more)
        said = process.communicate(timeout=300)[0]
        with self.log.open("a") as log:
            log.write("\n### %s %s\n%s[exit status %d]\n" % (self.day, " ".join(command), said, process.returncode))
        return Run(process.returncode, said)

    def kill(self, mark, delay, *command, at=None):
        """Runs a script and kills it, with all its children, so long after it said a line with that mark."""
        process = self.start(*command, at=at)
        for line in process.stdout:
            if mark in line:
                break
        time.sleep(delay)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.communicate()
        return process.returncode < 0

    # The jobs, each from a fresh checkout of main, as CI has it

    def checkout(self, folder=None):
        folder = folder or self.runner
        if not folder.exists():
            subprocess.run(["git", "clone", "-q", str(self.origin), str(folder)], check=True)
        self.git("fetch", "-q", "--prune", "origin", at=folder)
        self.git("checkout", "-q", "--detach", "--force", "origin/main", at=folder)
        return folder

    def refresh(self):
        """The two jobs of a night: what may not write makes the result, another checkout pushes it."""
        prepared = self.run("ci/refresh", "prepare", at=self.checkout())
        result = self.runner / "target" / "refresh-result"
        if not result.exists():
            return prepared
        pushed = self.run("ci/refresh", "push", at=self.checkout(self.runner.with_name("pusher")), RESULT=str(result))
        shutil.rmtree(result)
        return Run(pushed.status or prepared.status, prepared.said + pushed.said)

    def release(self, *phase):
        return self.run("ci/release", *phase, at=self.checkout())

    def verify(self, commit="origin/main", *base):
        folder = self.checkout()
        self.git("checkout", "-q", "--detach", commit, at=folder)
        return self.run("ci/verify", *base, at=folder)

    # What a maintainer does

    def pulls(self):
        pulls = []
        for folder in sorted((self.forge / "pulls").glob("*"), key=lambda path: int(path.name)):
            if (folder / "state").exists():
                pulls.append({name: (folder / name).read_text().strip() for name in
                              ("state", "title", "body.md", "labels")} | {"folder": folder})
        return pulls

    def open_pull(self):
        pulls = [pull for pull in self.pulls() if pull["state"] == "open"]
        check(len(pulls) <= 1, "more than one pull request is open")
        return pulls[0] if pulls else None

    def merge(self, squash=True, delete=True):
        pull = self.open_pull()
        check(pull, "there is no pull request to merge")
        self.git("fetch", "-q", "origin")
        self.git("checkout", "-q", "-B", "main", "origin/main")
        if squash:
            self.git("merge", "-q", "--squash", "origin/refresh")
            self.git("commit", "-q", "-m", pull["title"])
        else:
            self.git("merge", "-q", "--no-ff", "-m", "Merge: " + pull["title"], "origin/refresh")
        self.git("push", "-q", "origin", "main")
        if delete:
            self.git("push", "-q", "origin", ":refresh")
        (pull["folder"] / "state").write_text("merged\n")
        self.merges += 1

    def commit(self, files, branch="main", message="A change by hand"):
        """Commits files, path to text, to a branch and pushes it."""
        self.git("fetch", "-q", "origin")
        self.git("checkout", "-q", "-B", branch, "origin/" + branch)
        for path, text in files.items():
            target = self.desk / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
        self.git("add", "--all")
        self.git("commit", "-q", "-m", message)
        self.git("push", "-q", "origin", branch)

    def record(self, branch="main"):
        """Runs build --record on a branch, as whoever changes data must, and pushes that."""
        self.git("fetch", "-q", "origin")
        self.git("checkout", "-q", "-B", branch, "origin/" + branch)
        done = self.run("java", "-jar", self.jar, "build", "--record", "--out", str(self.folder / "built"), at=self.desk)
        check(done.status == 0, "build --record failed:", done.said)
        self.git("add", "--all", "datasets")
        self.git("commit", "-q", "-m", "Record")
        self.git("push", "-q", "origin", branch)

    # What stands where

    def tip(self, branch="main"):
        return self.git("ls-remote", "origin", "refs/heads/" + branch).split("\t")[0]

    def show(self, path, branch="main"):
        self.git("fetch", "-q", "--prune", "origin")
        return self.git("show", "origin/%s:%s" % (branch, path))

    def claims(self, source, branch="main"):
        return self.show("datasets/claims/%s.csv" % source, branch)

    def lock(self, branch="main"):
        return json.loads(self.show("datasets/sources.lock.json", branch))

    def version(self, branch="main"):
        return json.loads(self.show("datasets/registry/release.json", branch))["version"]

    def releases(self):
        return sorted((path.name for path in (self.forge / "download").glob("*")), key=number)


def project(scratch, sources, expectations):
    """Writes the first commit: this project's scripts, and datasets of a few sources that nobody has read yet."""
    subprocess.run(["git", "clone", "-q", str(scratch.origin), str(scratch.desk)], check=True, capture_output=True)
    scratch.git("checkout", "-q", "-b", "main")
    shutil.copytree(PROJECT / "ci", scratch.desk / "ci", ignore=shutil.ignore_patterns("__pycache__", "simulation"))
    datasets = scratch.desk / "datasets"
    (datasets / "sources").mkdir(parents=True)
    for source, keys in sources.items():
        (datasets / "sources" / (source + ".json")).write_text(json.dumps(keys, indent=2) + "\n")
    (datasets / "aliases.csv").write_text("stated,service,port,because\n")
    (datasets / "vocabulary.csv").write_text("kind,source,stated,ours\n")
    (datasets / "expectations.csv").write_text("port,transport,service\n" + expectations)
    shutil.copy(PROJECT / ".gitignore", scratch.desk)
    scratch.git("add", "--all")
    scratch.git("commit", "-q", "-m", "Begin")
    scratch.git("push", "-q", "origin", "main")
