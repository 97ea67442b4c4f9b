"""What takes longer than a night, or more than one process: several refreshes of one folder, dates from the future, a source
that is dead for a month, and the first run on lists that are ten years newer."""

import json
import re

from scratch import check
from upstream import is_gone


def several_processes_at_once(play):
    """Five refreshes of one folder: one works, the others say so; whatever ended well is in the lock and in the claims."""
    folder = play.at.checkout()
    names = list(play.PATHS)
    for round_ in range(4):
        play.next_day()
        for name, rows in (("debian", play.debian), ("wiki", play.wiki), ("iana", play.rows)):
            port = 20000 + round_
            rows.append((port, "TCP", "round-%d" % round_, "A round") if name == "wiki" else
                        ("round-%d" % round_, port, "tcp") + (("A round",) if name == "iana" else ()))
        play.publish(*names, day=play.at.day)
        asked = [["iana"], ["debian"], ["wiki"], ["wiki", "iana"], ["debian", "wiki"]]
        processes = [play.at.start("java", "-jar", play.at.jar, "refresh", *some, at=folder) for some in asked]
        said = [process.communicate(timeout=300)[0] for process in processes]
        done = []
        for some, process, words in zip(asked, processes, said):
            check(process.returncode == 0 or "another refresh is at work here" in words, some, "failed:", words)
            done += some if process.returncode == 0 else []
        check(done, "none of five was done:", "\n\n".join(said))
        assert_read(play, folder, done, round_)
        run = play.at.run("java", "-jar", play.at.jar, "refresh", at=folder)
        check(run.status == 0, "a refresh after those at once:", run.said)
        assert_read(play, folder, names, round_)
        left = [path.name for path in (folder / "datasets").rglob("*") if re.search(r"\.[0-9]+$|\.tmp$", path.name)]
        check(not left, "leftovers:", left)
    play.at.git("checkout", "-q", "--force", ".", at=folder)
    play.at.git("clean", "-qfd", "datasets", at=folder)
    play.pull("routine", "round-3")
    play.merge(play.at.day.replace("-", "."))


def assert_read(play, folder, names, round_):
    """What a refresh that ended well has read stands in the lock and in the claims."""
    lock = json.loads((folder / "datasets/sources.lock.json").read_text())
    for name in names:
        check(lock.get(name, {}).get("dataDate", "") == play.at.day, "round", round_, "lost the entry of", name, ":", lock)
        claims = (folder / "datasets/claims" / (name + ".csv")).read_text()
        check("round-%d" % round_ in claims, "round", round_, "lost claims of", name)


def dates_from_the_future(play):
    """Neither a header nor what a list says of itself puts the version into the future; the rest of the list is read."""
    play.next_day()
    play.rows.append(("future", 20100, "tcp", "The future"))
    play.debian.append(("future", 20100, "tcp"))
    play.publish("iana", day="2999-01-01")
    play.publish("debian", day="2100-01-01")
    pull = play.pull("routine", "`20100/tcp/future`")
    check(not re.search(r"2999|2100", pull["title"] + pull["body.md"]), "the pull request tells of the future:\n", pull["body.md"])
    text = play.at.show("datasets/sources.lock.json", "refresh")
    dates = re.findall(r'"(?:dataDate|retrieved)": "([0-9-]+)"', text)
    check(dates and max(dates) <= play.at.day, "the lock holds", sorted(dates)[-3:])
    check(play.at.version("refresh").replace(".", "-")[:10] <= play.at.day, "the version is", play.at.version("refresh"))
    said = play.at.log.read_text().rsplit("### %s ci/refresh prepare" % play.at.day, 1)[1]
    check("2999-01-01" in said and "2100-01-01" in said, "the log does not tell of the dates that were dropped")
    play.at.merge()
    play.release(play.at.version())
    play.next_day()
    play.rows.append(("present", 20101, "tcp", "The present"))
    play.publish("iana", "debian", day=play.at.day)
    play.pull("routine", "`20101/tcp/present`", "**%s**" % play.at.day.replace("-", "."))
    play.merge(play.at.day.replace("-", "."))


def a_source_is_dead_for_a_month(play):
    """It is told once, it rings after seven nights, its claims stay, and it is told when it is back."""
    claims = play.at.claims("wiki")
    play.next_day()
    began = play.at.day
    play.breaks(is_gone, "wiki")
    play.pull("source-down", "| wiki | %s |" % began)
    play.merge()
    check("wiki" not in health(play), "a first failure rings")
    for night in range(2, 31):
        play.next_day()
        if night not in (2, 7, 8, 15, 30):
            continue  # A night like those before and after.
        play.refresh()
        check(not play.at.open_pull(), "night", night, "tells again what main knows")
        check(play.at.claims("wiki") == claims, "night", night, "lost the claims")
        check(play.at.lock()["wiki"]["failingSince"] == began, "night", night, "forgot since when it fails")
        rang = "wiki: failing since " + began in health(play)
        check(rang == (night >= 7), "night", night, "rings" if rang else "does not ring")
    # The others go on all the while.
    play.debian.append(("meanwhile", 20200, "tcp"))
    play.publish("debian", day=play.at.day)
    play.pull("source-down", "`20200/tcp/meanwhile`", "| wiki | %s |" % began)
    play.merge(play.at.day.replace("-", "."))
    play.heals()
    play.next_day()
    play.pull("routine", "wiki back", "failed since %s and works again" % began)
    play.merge()
    check(play.at.claims("wiki") == claims, "the claims are others now")


def health(play):
    """What ci/health would tell the maintainers."""
    folder = play.at.checkout()
    run = play.at.run("ci/health", "check", at=folder)
    check(run.status == 0, "ci/health:", run.said)
    return (folder / "target/health/sources").read_text()


def lists_that_are_ten_years_newer(play):
    """Most is gone and more is there: a guard refuses it, a maintainer waives that once by name, and the next loss counts."""
    whole = list(play.debian)
    play.next_day()
    play.debian = whole[:22] + [("modern-%d" % port, port, "tcp") for port in range(21000, 21005)]
    play.publish("debian", day=play.at.day)
    play.pull("needs-ruling", "## A guard refused", "**debian**", "claims are gone", "run \\`refresh debian --first\\`")
    play.kept("debian")
    play.at.git("fetch", "-q", "origin")
    play.at.git("checkout", "-q", "-B", "refresh", "origin/refresh")
    few, play.debian = play.debian, play.debian[:10]
    play.publish("debian", day=play.at.day)
    run = play.at.run("java", "-jar", play.at.jar, "refresh", "debian", "--first", at=play.at.desk)
    check("minimumClaims" in run.said or "at least" in run.said, "--first waives minimumClaims too:", run.said)
    play.debian = few
    play.publish("debian", day=play.at.day)
    run = play.at.run("java", "-jar", play.at.jar, "refresh", "debian", "--first", at=play.at.desk)
    check(run.status == 0 and "debian: updated" in run.said, "refresh --first:", run.said)
    run = play.at.run("java", "-jar", play.at.jar, "build", "--record", "--out", str(play.at.folder / "built"), at=play.at.desk)
    check(run.status == 0, "build --record:", run.said)
    play.at.git("add", "--all", "datasets")
    play.at.git("commit", "-q", "-m", "The list is ten years newer, and right")
    play.at.git("push", "-q", "origin", "refresh")
    pull = play.pull("routine", "| debian |", "`21000/tcp/modern-21000`", "### Added: 5")
    check("### Removed" in pull["body.md"] or "### Edited" in pull["body.md"], "what vanished is not told:\n", pull["body.md"])
    play.merge(play.at.day.replace("-", "."), squash=False)
    right = play.list("debian")
    play.next_day()
    play.debian = few[:20]
    play.publish("debian", day=play.at.day)
    play.pull("needs-ruling", "## A guard refused", "**debian**", "7 of 27 claims are gone")
    play.kept("debian")
    play.debian = few
    play.unpublish("debian", right)
    play.takes_back()


SCENES = [several_processes_at_once, dates_from_the_future, a_source_is_dead_for_a_month, lists_that_are_ten_years_newer]
