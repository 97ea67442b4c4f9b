"""What happens to the machine that runs the jobs: it dies, its disk fills, it runs them twice at once."""

import os
import shutil
import subprocess
import time

import whole
from nights import first_night
from scratch import PROJECT, check

REFRESH_STAGES = ["preparing", "fetching the sources", "building the release", "comparing", "writing the pull request",
                  "committing", "pushing", "telling"]
RELEASE_STAGES = ["building", "verify: in sync", "collecting", "drafting", "publishing"]


def kills_of_a_refresh(play):
    """kill -9 in every stage, at its beginning and in its middle; then a whole run."""
    play.next_day()
    play.debian.append(("after-the-kill", 9999, "tcp"))
    play.publish("debian", day="2026-09-02")
    killed = 0
    for stage in REFRESH_STAGES:
        for delay in (0, 0.25, 0.6) if stage.startswith(("fetching", "building")) else (0, 0.04):
            killed += play.at.kill("refresh: " + stage, delay, "ci/refresh", at=play.at.checkout())
            whole.assert_consistent(play.at)
            check(play.at.version() == "2026.08.20", "a killed refresh changed main")
    check(killed >= len(REFRESH_STAGES), "only", killed, "runs were killed")
    play.pull("routine", "`9999/tcp/after-the-kill`")
    whole.assert_clean(play.at)
    check(len([pull for pull in play.at.pulls() if pull["state"] == "open"]) == 1, "there is not one pull request")


def kills_of_a_release(play):
    """A release job that dies half-way is run again, and one release comes out."""
    play.at.merge()
    for stage in RELEASE_STAGES:
        for delay in (0, 0.15, 0.4):
            play.at.kill(stage, delay, "ci/release", at=play.at.checkout())
            whole.assert_consistent(play.at)
            check(play.at.tip("refresh") == "", "a release job pushed a branch")
    play.at.release()
    check(play.at.releases() == ["2026.08.20", "2026.09.02"], "out are", play.at.releases())
    play.release()


def a_release_of_yesterday(play):
    """A job that was held up and comes after a newer release publishes nothing."""
    old = play.at.tip()
    play.next_day()
    play.debian.append(("newer", 9998, "tcp"))
    play.publish("debian", day="2026-09-03")
    play.pull("routine")
    play.merge("2026.09.03")
    folder = play.at.checkout()
    play.at.git("checkout", "-q", "--detach", old, at=folder)
    shutil.rmtree(play.at.forge / "download/2026.09.02")
    del play.at.released["2026.09.02"]
    run = play.at.run("ci/release", at=folder)
    check(run.status == 1 and "releases only go forward" in run.said, "ci/release:", run.said)
    check(play.at.releases() == ["2026.08.20", "2026.09.03"], "out are", play.at.releases())


def a_tag_that_stands_elsewhere(play):
    play.next_day()
    play.debian.append(("newest", 9997, "tcp"))
    play.publish("debian", day="2026-09-04")
    play.pull("routine")
    first = play.at.git("rev-list", "--max-parents=0", "origin/main")
    play.at.git("push", "-q", "origin", first + ":refs/tags/2026.09.04")
    play.at.merge()
    run = play.at.release()
    check(run.status == 1 and "a tag is never moved" in run.said, "ci/release:", run.said)
    tagged = play.at.git("ls-remote", "origin", "refs/tags/2026.09.04").split()[0]
    check(tagged == first, "the tag was moved")
    play.at.git("push", "-q", "origin", ":refs/tags/2026.09.04")
    play.release("2026.09.04")


def two_refreshes_at_once(play):
    """In one checkout and in two: one wins, the other leaves it at that, nothing is mixed."""
    play.next_day()
    play.debian.append(("twins", 9996, "tcp"))
    play.publish("debian", day="2026-09-05")
    other = play.at.checkout(play.at.folder / "runner-2")
    play.at.checkout()
    for folders, apart in (([play.at.runner] * 2, 0), ([play.at.runner, other], 0), ([play.at.runner, other], 0.7)):
        if play.at.tip("refresh"):
            play.at.git("push", "-q", "origin", ":refresh")
            (play.at.open_pull()["folder"] / "state").write_text("closed\n")
        processes = []
        for folder in folders:
            processes.append(play.at.start("ci/refresh", at=folder))
            time.sleep(apart)
        said = [process.communicate(timeout=120)[0] for process in processes]
        check([process.returncode for process in processes] == [0, 0], "\n\n".join(said))
        whole.assert_consistent(play.at)
        whole.assert_clean(play.at)
        pull = play.at.open_pull()
        check(pull and "`9996/tcp/twins`" in pull["body.md"], "the pull request does not tell")
    run = play.at.verify("origin/refresh", "origin/main")
    check(run.status == 0, run.said)
    play.merge("2026.09.05")


def a_full_disk(play):
    """On a disk with little room left the job fails or is done; it never pushes half of anything."""
    disk = play.at.folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], capture_output=True, text=True)
    if mounted.returncode != 0:
        print("         skipped: this machine does not let us mount a small disk:", mounted.stderr.strip())
        return
    try:
        play.next_day()
        play.debian.append(("full", 9995, "tcp"))
        play.publish("debian", day="2026-09-06")
        folder = disk / "runner"
        play.at.checkout(folder)
        before = play.at.tip(), play.at.tip("refresh")
        failed = 0
        for room in (0, 40, 120, 250, 400, 700):
            ballast(disk, room)
            run = play.at.run("ci/refresh", at=folder, TMPDIR=str(disk))
            (disk / "ballast").unlink()
            whole.assert_consistent(play.at)
            pull = play.at.open_pull()
            if run.status != 0:
                failed += 1
                check((play.at.tip(), play.at.tip("refresh")) == before, "a job that failed pushed something")
            elif pull:
                check("9995/tcp/full" in pull["body.md"] or "No space left" in pull["body.md"],
                      "with", room, "KiB left:", pull["body.md"])
                break
        check(failed >= 2, "the disk was never too full")
        if play.at.tip("refresh"):
            play.at.git("push", "-q", "origin", ":refresh")
            (play.at.open_pull()["folder"] / "state").write_text("closed\n")
    finally:
        subprocess.run(["umount", str(disk)], check=True)
    play.pull("routine", "`9995/tcp/full`")
    play.merge("2026.09.06")


def ballast(disk, room):
    """Fills the disk but for so many KiB."""
    free = os.statvfs(disk)
    size = max(0, free.f_bavail * free.f_frsize - room * 1024)
    with (disk / "ballast").open("wb") as file:
        file.write(b"\0" * size)


def somebody_pulls_a_release(play):
    """Downstream, with curl and sha256sum: the whole release, once; and never a damaged one."""
    play.upstream.serve_releases(play.at.forge)
    url, folder = play.upstream.address + "/releases", play.at.folder / "pulled"
    run = play.at.run("ci/pull-release", url, str(folder))
    check(run.status == 0 and run.said.strip() == play.at.releases()[-1], run.said)
    check(subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=folder).returncode == 0, "not whole")
    check((folder / "schema/ports.avsc").is_file(), "files are not in their folders")
    run = play.at.run("ci/pull-release", url, str(folder))
    check(run.status == 0 and run.said == "", "what is there already was pulled again")
    readme = (PROJECT / "ci/README.md").read_text().split("<!-- played by ci/simulate -->\n```\n")[1].split("```")[0]
    example = readme.replace("https://github.com/portregistry/port-registry/releases", url)
    run = play.at.run("bash", "-euo", "pipefail", "-c", example, at=play.at.forge)
    check(run.status == 0 and "ports.csv: OK" in run.said, "the README's example:", run.said)
    latest = play.at.forge / "download" / play.at.releases()[-1]
    damaged = play.at.folder / "damaged"
    shutil.copytree(latest, damaged / "download" / latest.name)
    subprocess.run(["chmod", "-R", "u+w", str(damaged)], check=True)
    (damaged / "latest").mkdir()
    (damaged / "latest/download").symlink_to("../download/" + latest.name)
    pointer = damaged / "download" / latest.name / "latest.json"
    pointer.write_text(pointer.read_text() + "\n")
    ports = damaged / "download" / latest.name / "ports.csv"
    ports.write_bytes(ports.read_bytes()[:-5])
    for compressed in ports.parent.glob("*.gz"):
        # The last eight bytes are a checksum alone: without them the file would still come out whole.
        compressed.write_bytes(compressed.read_bytes()[:-50])
    play.upstream.serve_releases(damaged)
    other = play.at.folder / "pulled-too"
    run = play.at.run("ci/pull-release", url, str(other))
    check(run.status != 0 and not other.exists(), "a damaged release was taken")
    run = play.at.run("ci/pull-release", url, str(folder))
    check(run.status == 0, "a file that is there was pulled again", run.said)
    check(subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=folder).returncode == 0, "the old one is gone")
    check(sorted(path.name for path in play.at.folder.glob("pulled*")) == ["pulled"], "parts were left behind")


SCENES = [first_night, kills_of_a_refresh, kills_of_a_release, a_release_of_yesterday, a_tag_that_stands_elsewhere,
            two_refreshes_at_once, a_full_disk, somebody_pulls_a_release]
