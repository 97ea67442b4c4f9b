"""What upstream does in the night, and what must come of it."""

import re

import lists
from scratch import check
from upstream import fails, hangs_up, is_busy, is_gone, moves, says, stalls


def first_night(play):
    """Nothing was ever read: the first pull request brings every list and the first record."""
    play.pull("routine", "Merging this releases **2026.08.20**, the first on record", "iana", "| wiki | new → 2026-08-20")
    play.merge("2026.08.20")


def quiet_night(play):
    """Every server says 304: nothing is made."""
    play.next_day()
    play.nothing()
    for name in play.PATHS:
        check(play.list(name).statuses[-1] == 304, name, "was not asked conditionally:", play.list(name).statuses)


def only_a_comment_changes(play):
    play.next_day()
    play.upstream.publish("/services", lists.services(play.debian, "Another comment"), "2026-09-02")
    play.nothing()


def a_row_is_new(play):
    """The version is the day of the data, though the refresh is a day later."""
    play.rows.append(("mysql", 3306, "tcp", "MySQL"))
    play.publish("iana", day="2026-09-03")
    play.at.day = "2026-09-04"
    play.pull("routine", "Merging this releases **2026.09.03**, after 2026.08.20", "`3306/tcp/mysql`", "### Added: 1",
              "| iana | 2026-08-20 → 2026-09-03 | 59 → 60 | 1 added |", "Refresh 2026.09.03: iana")
    play.merge("2026.09.03", delete=False)
    play.release()  # The job can be run again.


def a_source_is_down_for_nights(play):
    play.next_day()
    play.breaks(stalls, "wiki")
    play.pull("source-down", "| wiki | 2026-09-05 |", "not answered whole", "Merging this releases nothing new")
    play.kept()
    tip = play.at.tip("refresh")
    play.next_day()
    play.pull("source-down", "| wiki | 2026-09-05 |")
    check(play.at.tip("refresh") == tip, "a second night of the same trouble made a commit")
    play.next_day()
    play.rows.append(("mqtt", 1883, "tcp", "Message queues"))
    play.publish("iana", day="2026-09-07")
    pull = play.pull("source-down", "| wiki | 2026-09-05 |", "**2026.09.07**", "`1883/tcp/mqtt`")
    check(len(play.at.pulls()) == 3, "the open pull request was not updated:", [one["title"] for one in play.at.pulls()])
    check("mqtt" not in play.at.claims("iana"), "main has changed before the merge", pull["title"])
    play.kept("wiki")
    play.merge("2026.09.07", squash=False, delete=False)
    play.next_day()
    play.refresh()
    check(not play.at.open_pull(), "the lasting trouble, which main knows, was told again")
    play.heals()
    play.next_day()
    play.pull("routine", "wiki back", "failed since 2026-09-05 and works again", "releases nothing new")
    play.merge()


def server_errors(play):
    play.next_day()
    play.breaks(fails, "debian")
    play.pull("source-down", "HTTP status 500", "debian down")
    play.kept()
    check(play.list("debian").statuses[-4:] == [500] * 4, "a server's trouble was not tried again")
    play.takes_back()
    play.next_day()
    play.debian.append(("ntpsec", 1230, "udp"))
    play.publish("debian", day="2026-09-12")
    play.breaks(is_busy(2), "debian")
    play.pull("routine", "`1230/udp/ntpsec`")
    check(play.list("debian").statuses[-3:] == [429, 429, 200], "Retry-After was not kept:", play.list("debian").statuses)
    play.merge("2026.09.12")
    play.next_day()
    play.breaks(is_busy(99), "debian")
    play.pull("source-down", "HTTP status 429")
    play.takes_back()


def garbage(play):
    """Error pages, cut files and empty ones come with status 200; none of them may reach the claims."""
    bodies = {name: play.list(name).body for name in play.PATHS}
    for what, fault in {
        "an error page": lambda name: says(lists.ERROR_PAGE),
        "a record cut in the middle": lambda name: says(bodies[name][:len(bodies[name]) * 6 // 10]),
        "a connection cut in the middle": lambda name: hangs_up,
        "an empty file": lambda name: says(b""),
    }.items():
        play.next_day()
        for name in play.PATHS:
            play.breaks(fault(name), name)
        play.refresh()
        pull = play.at.open_pull()
        check(pull, what, "was not told")
        for name in play.PATHS:
            check(re.search(r"\*\*%s\*\*, since|\| %s \| 20" % (name, name), pull["body.md"]), what, "of", name,
                  "was not told:\n", pull["body.md"])
        check("routine" not in pull["labels"], what, "is routine")
        check("releases nothing new" in pull["body.md"], what, "makes a release")
        play.kept()
        check(play.at.version("refresh") == play.at.version(), what, "changed the record")
    play.takes_back()


def a_shrunk_list(play):
    whole, before = play.rows, play.list("iana")
    play.rows = whole[:40]
    play.next_day()
    play.publish("iana", day="2026-09-20")
    play.pull("needs-ruling", "## A guard refused", "**iana**, since " + play.at.day, "claims are gone",
              "run \\`refresh iana --first\\`")
    play.kept()
    play.rows = whole
    play.unpublish("iana", before)
    play.takes_back()


def a_renamed_column(play):
    before = play.list("wiki")
    play.next_day()
    play.upstream.publish("/ports.md", lists.table(play.wiki, ("Port", "Protocol", "Whatever", "Something")), "2026-09-20")
    play.refresh()
    pull = play.at.open_pull()
    check(pull and "routine" not in pull["labels"] and "wiki" in pull["body.md"], "a renamed column was not told")
    play.kept()
    play.unpublish("wiki", before)
    play.takes_back()


def a_moved_list(play):
    """A redirect is followed; a list that is just gone, and one behind a wrong certificate, are not there."""
    play.next_day()
    play.wiki.append((8123, "TCP", "home-assistant", "Home automation"))
    play.upstream.publish("/new/ports.md", lists.table(play.wiki), "2026-09-21")
    play.breaks(moves("/new/ports.md"), "wiki")
    play.pull("routine", "`8123/tcp/home-assistant`")
    play.publish("wiki", day="2026-09-21")
    play.merge("2026.09.21")
    play.next_day()
    play.breaks(is_gone, "wiki")
    play.breaks(moves(play.upstream.untrusted.address + "/services"), "debian")
    play.pull("source-down", "HTTP status 404", "certif", "debian, wiki down")
    play.kept()
    play.takes_back()


def an_endless_text(play):
    """Thousands of changes with hostile texts stay under GitHub's limit, and do not ring anybody."""
    before = play.list("iana")
    play.next_day()
    play.rows += [("svc-%d" % port, port, "tcp", "@everyone ![x](https://example.org/%d) <img> `|` %s" % (port, "y" * 300))
                  for port in range(10000, 14000)]
    play.publish("iana", day="2026-10-01")
    pull = play.pull("routine", "### Added: 4000", "more; see `datasets/registry/changes.json`")
    check("@everyone" not in pull["body.md"] and "<img" not in pull["body.md"], "upstream's text is markup")
    check(len(pull["body.md"]) > 20000, "there was room for more")
    play.rows = play.rows[:-4000]
    play.unpublish("iana", before)
    play.at.git("push", "-q", "origin", ":refresh")
    (pull["folder"] / "state").write_text("closed\n")


SCENES = [first_night, quiet_night, only_a_comment_changes, a_row_is_new, a_source_is_down_for_nights,
          server_errors, garbage, a_shrunk_list, a_renamed_column, a_moved_list, an_endless_text]
