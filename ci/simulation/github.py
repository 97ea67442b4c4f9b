"""Stands in for `gh`, GitHub's command line: as much of it as ci/forge uses, with GitHub kept in a folder.

It refuses what GitHub refuses: a text that is too long, an unknown branch, touching a published release.
"""

import fcntl
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

STATE, ORIGIN = Path(os.environ["FORGE_STATE"]), os.environ["ORIGIN"]
PULLS, DRAFTS, PUBLISHED = STATE / "pulls", STATE / "drafts", STATE / "download"


def fail(words):
    print("gh: " + words, file=sys.stderr)
    sys.exit(1)


def git(*arguments):
    done = subprocess.run(["git", "--git-dir", ORIGIN, *arguments], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def pulls():
    return sorted((path for path in PULLS.glob("*") if (path / "state").exists()), key=lambda path: int(path.name))


def pull(number):
    return PULLS / number if (PULLS / number / "state").exists() else fail("HTTP 404: no pull request " + number)


def write_pull(folder, fields):
    if len(fields.get("body", "")) > 65536 or len(fields.get("title", "")) > 256:
        fail("HTTP 422: body is too long (maximum is 65536 characters)")
    folder.mkdir(exist_ok=True)
    for field, file in {"title": "title", "body": "body.md", "head": "head", "base": "base", "state": "state"}.items():
        if field in fields:
            (folder / file).write_text(fields[field] + "\n")
    (folder / "labels").touch()


def labels(folder, change):
    now = change((folder / "labels").read_text().split())
    (folder / "labels").write_text("".join(label + "\n" for label in now))


def number_of(version):
    return int(re.sub(r"\D", "", version))


def releases():
    return [{"tag_name": path.name, "draft": path.parent == DRAFTS, "id": number_of(path.name)}
            for place in (DRAFTS, PUBLISHED) for path in sorted(place.glob("*")) if path.is_dir()]


def answer(method, path, fields):
    """What the REST API answers."""
    address = urlsplit(path.replace("{owner}", "owner").replace("{repo}", "repo"))
    query = {name: values[0] for name, values in parse_qs(address.query).items()}
    parts = address.path.removeprefix("repos/owner/repo/").split("/")
    match method, parts:
        case "GET", ["pulls"]:
            return [{"number": int(folder.name)} for folder in pulls()
                    if (folder / "state").read_text().strip() == query["state"]
                    and "owner:" + (folder / "head").read_text().strip() == query["head"]
                    and (folder / "base").read_text().strip() == query["base"]]
        case "POST", ["pulls"]:
            if not git("rev-parse", "--verify", "refs/heads/" + fields["head"]):
                fail("HTTP 422: head does not exist")
            if any((folder / "state").read_text() == "open\n" and (folder / "head").read_text() == fields["head"] + "\n"
                   for folder in pulls()):
                fail("HTTP 422: A pull request already exists for owner:" + fields["head"])
            number = 1 + max([int(folder.name) for folder in pulls()], default=0)
            write_pull(PULLS / str(number), fields | {"state": "open"})
            return {"number": number}
        case "PATCH", ["pulls", number]:
            write_pull(pull(number), fields)
            return {}
        case "POST", ["issues", number, "labels"]:
            labels(pull(number), lambda old: old + [one for one in fields["labels[]"] if one not in old])
            return []
        case "DELETE", ["issues", number, "labels", label]:
            if label not in (pull(number) / "labels").read_text().split():
                fail("HTTP 404: Label does not exist")
            labels(pull(number), lambda old: [one for one in old if one != label])
            return []
        case "POST", ["issues", number, "comments"]:
            (pull(number) / "comment").write_text(fields["body"])
            return {}
        case "POST", ["labels"]:
            return {}
        case "GET", ["git", "matching-refs", "tags", prefix]:
            lines = git("for-each-ref", "--format=%(refname) %(objectname)", "refs/tags").splitlines()
            return [{"ref": ref, "object": {"sha": commit}} for ref, commit in map(str.split, lines)
                    if ref.startswith("refs/tags/" + prefix)]
        case "GET", ["releases"]:
            return releases()
        case "DELETE", ["releases", number]:
            for release in releases():
                if release["draft"] and str(release["id"]) == number:
                    subprocess.run(["rm", "-rf", str(DRAFTS / release["tag_name"])], check=True)
                    return {}
    fail("HTTP 404: %s %s" % (method, path))


def api(arguments):
    path, method, fields, jq, silent = None, None, {}, None, False
    rest = iter(arguments)
    for argument in rest:
        if argument in ("-f", "-F"):
            name, value = next(rest).split("=", 1)
            if argument == "-F" and value.startswith("@"):
                value = Path(value[1:]).read_text()
            fields[name] = [*fields.get(name, []), value] if name.endswith("[]") else value
        elif argument == "--method":
            method = next(rest)
        elif argument == "--jq":
            jq = next(rest)
        elif argument == "--silent":
            silent = True
        elif argument != "--paginate":
            path = argument
    with (STATE / "lock").open("w") as lock:  # GitHub does one thing after the other
        fcntl.flock(lock, fcntl.LOCK_EX)
        result = answer(method or ("POST" if fields else "GET"), path, fields)
    if not silent:
        subprocess.run(["jq", "-r", jq], input=json.dumps(result), text=True, check=True)


def draft(version, arguments):
    if (PUBLISHED / version).exists() or (DRAFTS / version).exists():
        fail("a release with the same tag name already exists: " + version)
    options, files = dict(zip(arguments[1::2], arguments[2::2])), [Path(one) for one in arguments if one[0] == "/" or "/" in one]
    if arguments[0] != "--draft" or len(sys.stdin.read()) > 125000:
        fail("HTTP 422: body is too long, or this would be out before its files are")
    place = DRAFTS / version
    place.mkdir()
    (DRAFTS / (version + ".commit")).write_text(options["--target"])
    for file in files:
        time.sleep(0.02)  # so that a kill can come between two files
        (place / file.name).write_bytes(file.read_bytes())


def publish(version):
    place = DRAFTS / version
    if not place.is_dir():
        fail("release not found: " + version)
    if not git("rev-parse", "--verify", "refs/tags/" + version):
        git("update-ref", "refs/tags/" + version, (DRAFTS / (version + ".commit")).read_text())
    place.rename(PUBLISHED / version)
    for file in (PUBLISHED / version).iterdir():
        file.chmod(0o444)
    (STATE / "latest").mkdir(exist_ok=True)
    subprocess.run(["ln", "-sfn", "../download/" + version, str(STATE / "latest/download")], check=True)


for folder in (PULLS, DRAFTS, PUBLISHED):
    folder.mkdir(parents=True, exist_ok=True)
match sys.argv[1:]:
    case ["api", *rest]:
        api(rest)
    case ["release", "create", version, *rest]:
        draft(version, rest)
    case ["release", "edit", version, "--draft=false", "--latest"]:
        publish(version)
    case ["release", "download", version, "--pattern", name, "--output", "-"]:
        sys.stdout.buffer.write((PUBLISHED / version / name).read_bytes())
    case ["workflow", "run", "verify.yml", "--ref", branch]:
        with (STATE / "runs").open("a") as runs:
            runs.write(branch + "\n")
    case _:
        fail("the simulation knows no " + " ".join(sys.argv[1:]))
