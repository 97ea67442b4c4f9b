"""One scene after the other: what upstream does on a day, and what must come of it."""

import json
import re

import lists
from scratch import Scratch, check, project
from upstream import Upstream


def source(title, form, authority, url, **more):
    return {"title": title, "format": form, "authority": authority, "licence": "CC0-1.0", "text": "keep",
            "include": "default", "minimumClaims": 20, "urls": [url], "rhythm": "P1W", **more}


class Play:
    """A scratch project with three sources, whose lists scenes edit and break."""

    def __init__(self, folder, jar):
        self.upstream = Upstream(folder)
        self.at = Scratch(folder, jar)
        self.rows, self.debian, self.wiki = lists.assigned(), list(lists.DEBIAN), list(lists.COMMUNITY)
        self.at.day, self.publish_day = "2026-09-01", "2026-08-20"
        self.publish("iana", "debian", "wiki")
        address = self.upstream.address
        project(self.at, {
            "iana": source("The registry", "iana-xml", "registry", address + "/iana.xml"),
            "debian": source("A distribution", "services", "distribution", address + "/services"),
            "wiki": source("A community", "markdown-table", "community", address + "/ports.md"),
        }, "22,tcp,ssh\n53,tcp,domain\n")

    PATHS = {"iana": "/iana.xml", "debian": "/services", "wiki": "/ports.md"}

    def publish(self, *names, day=None):
        """Upstream publishes its rows as they are now."""
        day = day or self.publish_day
        bodies = {"iana": lambda: lists.iana(self.rows, day), "debian": lambda: lists.services(self.debian),
                  "wiki": lambda: lists.table(self.wiki)}
        for name in names:
            self.upstream.publish(self.PATHS[name], bodies[name](), day)

    def list(self, name):
        return self.upstream.lists[self.PATHS[name]]

    def breaks(self, fault, *names):
        for name in names or self.PATHS:
            self.list(name).fault = fault

    def heals(self):
        for published in self.upstream.lists.values():
            published.fault = None

    # What a day must come to

    def next_day(self):
        year, month, day = map(int, self.at.day.split("-"))
        self.at.day = "%d-%02d-%02d" % ((year, month, day + 1) if day < 28 else (year, month + 1, 1))
        return self.at.day

    def refresh(self, status=0):
        run = self.at.refresh()
        check(run.status == status, "ci/refresh ended with", run.status, "instead of", status, ":\n", run.said)
        self.at.assert_consistent()
        self.at.assert_clean()
        return run

    def nothing(self):
        """A night on which nothing happens: no branch, no pull request, no commit."""
        before = len(self.at.pulls())
        self.refresh()
        check(not self.at.tip("refresh"), "a branch was made although nothing changed")
        check(len(self.at.pulls()) == before, "a pull request was opened although nothing changed")

    def pull(self, labels, *phrases, status=0, verify=0):
        """A night after which one pull request is open, with those labels and phrases."""
        self.refresh(status)
        pull = self.at.open_pull()
        check(pull, "no pull request is open")
        check(pull["labels"].split() == labels.split(), "its labels are", pull["labels"], "instead of", labels)
        text = pull["title"] + "\n" + pull["body.md"]
        for phrase in phrases:
            check(phrase in text, "its text does not say", repr(phrase), ":\n" + text[:4000])
        run = self.at.verify("origin/refresh", "origin/main")
        check(run.status == verify, "ci/verify ended with", run.status, "instead of", verify, ":\n", run.said)
        return pull

    def kept(self, *names, branch="refresh"):
        """Those sources' claims are what they are on main."""
        for name in names or self.PATHS:
            check(self.at.claims(name, branch) == self.at.claims(name), "the good claims of", name, "are lost")

    def release(self, version=None, says="is out"):
        """The job after a merge: the release that is out now is that version, or none is new."""
        before = self.at.releases()
        run = self.at.release()
        check(run.status == 0 and says in run.said, "ci/release:", run.said)
        self.at.assert_consistent()
        expected = before if version is None else before + [version]
        check(self.at.releases() == expected, "out are", self.at.releases(), "instead of", expected)

    def merge(self, version=None, **how):
        self.at.merge(**how)
        self.release(version)

    def takes_back(self):
        """Upstream is as on main again: the open pull request goes away by itself."""
        self.heals()
        self.next_day()
        self.refresh()
        check(not self.at.open_pull(), "the pull request is still open")
        check(not self.at.tip("refresh"), "its branch is still there")


# The scenes of the small lists, in order.

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
    from upstream import stalls
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
    from upstream import fails, is_busy
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
    from upstream import hangs_up, says
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
    whole = play.rows
    play.rows = whole[:40]
    play.next_day()
    play.publish("iana", day="2026-09-20")
    play.pull("needs-ruling", "## A guard refused", "**iana**, since " + play.at.day, "claims are gone",
              "run \\`refresh iana --force\\`")
    play.kept()
    play.rows = whole
    play.publish("iana", day="2026-09-07")
    play.takes_back()


def a_renamed_column(play):
    play.next_day()
    play.upstream.publish("/ports.md", lists.table(play.wiki, ("Port", "Protocol", "Whatever", "Something")), "2026-09-20")
    play.refresh()
    pull = play.at.open_pull()
    check(pull and "routine" not in pull["labels"] and "wiki" in pull["body.md"], "a renamed column was not told")
    play.kept()
    play.publish("wiki", day="2026-08-20")
    play.takes_back()


def a_moved_list(play):
    """A redirect is followed; a list that is just gone, and one behind a wrong certificate, are not there."""
    from upstream import is_gone, moves
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


def a_new_conflict(play):
    """The ruling in the text can be pasted: committed to the branch, it settles the conflict in the next refresh."""
    play.next_day()
    play.debian.append(("polipo", 8123, "tcp"))
    play.publish("debian", day="2026-09-24")
    pull = play.pull("needs-ruling", "## Conflicts newly open: 1", "`rival-services:8123/tcp`",
                     "datasets/rulings/8123-tcp.json")
    ruling = json.loads(re.search(r"```json\n(.*?)```", pull["body.md"], re.S).group(1))
    check(sorted([ruling["choose"], *ruling["over"]]) == ["home-assistant", "polipo"], "the ruling weighs", ruling)
    ruling.update(choose="home-assistant", over=["polipo"], because="Its documentation says so", decidedBy="M",
                  decidedOn="2026-09-24", evidence=["https://www.home-assistant.io/integrations/http/"])
    play.at.commit({"datasets/rulings/8123-tcp.json": json.dumps(ruling)}, "refresh", "Rule on 8123/tcp")
    run = play.at.verify("origin/refresh", "origin/main")
    check(run.status == 1 and "build --record" in run.said, "a branch without its record was passed:", run.said)
    play.next_day()
    play.pull("routine", "**2026.09.24**")
    check("documentation" in play.at.show("datasets/rulings/8123-tcp.json", "refresh"), "a person's ruling was dropped")
    check("Rule on 8123/tcp" in play.at.git("log", "--format=%s", "origin/refresh"), "a person's commit was dropped")
    play.merge("2026.09.24", squash=False)


def a_fact_breaks(play):
    """What the guards of build refuse is told, cannot be merged by mistake, and goes away with its cause."""
    play.next_day()
    whole = play.rows
    play.rows = [("shell-x" if name == "ssh" else name, *rest) for name, *rest in whole]
    play.publish("iana", day="2026-09-26")
    play.pull("needs-ruling", "No release can be built", "22/tcp must be ssh and is shell-x", verify=4)
    check(play.at.version("refresh") == play.at.version(), "refused data got a record")
    play.rows = whole
    play.publish("iana", day="2026-09-07")
    play.takes_back()


def an_endless_text(play):
    """Thousands of changes with hostile texts stay under GitHub's limit, and do not ring anybody."""
    play.next_day()
    play.rows += [("svc-%d" % port, port, "tcp", "@everyone ![x](https://example.org/%d) <img> `|` %s" % (port, "y" * 300))
                  for port in range(10000, 14000)]
    play.publish("iana", day="2026-10-01")
    pull = play.pull("routine", "### Added: 4000", "more; see `datasets/registry/changes.json`")
    check("@everyone" not in pull["body.md"] and "<img" not in pull["body.md"], "upstream's text is markup")
    check(len(pull["body.md"]) > 20000, "there was room for more")
    play.rows = play.rows[:-4000]
    play.publish("iana", day="2026-09-07")
    play.at.git("push", "-q", "origin", ":refresh")
    (pull["folder"] / "state").write_text("closed\n")


def the_base_moves(play):
    """A ruling is merged while a refresh is open: both changed the record, and the refresh makes it anew."""
    play.next_day()
    play.debian.append(("postgrey", 10023, "tcp"))
    play.publish("debian", day="2026-10-02")
    play.pull("routine", "`10023/tcp/postgrey`")
    ruling = {"choose": "redis", "over": [], "because": "It is", "decidedBy": "M", "decidedOn": "2026-10-03"}
    play.at.commit({"datasets/rulings/6379-tcp.json": json.dumps(ruling)})
    play.at.record()
    play.at.merges += 1
    play.release("2026.10.03")
    play.next_day()
    play.pull("routine", "**2026.10.03.1**, after 2026.10.03", "`10023/tcp/postgrey`")
    play.merge("2026.10.03.1")


def people_disagree(play):
    """Where people changed the same lines on both sides, nobody's work is dropped: the job is red and says why."""
    play.next_day()
    play.debian.append(("tor", 9050, "tcp"))
    play.publish("debian", day="2026-10-05")
    play.pull("routine", "`9050/tcp/tor`")
    play.at.commit({"datasets/expectations.csv": "port,transport,service\n22,tcp,ssh\n"}, "refresh")
    play.at.commit({"datasets/expectations.csv": "port,transport,service\n53,tcp,domain\n"})
    tip = play.at.tip("refresh")
    play.next_day()
    run = play.refresh(status=1)
    check("by hand" in run.said and "datasets/expectations.csv" in run.said, "it does not say what to do:", run.said)
    check(play.at.tip("refresh") == tip, "somebody's commit was overwritten")
    play.at.git("push", "-q", "origin", ":refresh")
    (play.at.open_pull()["folder"] / "state").write_text("closed\n")
    play.next_day()
    play.pull("routine", "`9050/tcp/tor`")
    play.merge("2026.10.05")


def a_record_by_hand(play):
    """A record that is not what the datasets say is neither passed nor released."""
    good = play.at.show("datasets/registry/ports.csv")
    play.at.commit({"datasets/registry/ports.csv": good.replace("postgresql", "mysql-x") + "\n"})
    run = play.at.verify()
    check(run.status == 1 and "build --record" in run.said, "ci/verify:", run.said)
    play.at.commit({"datasets/registry/ports.csv": good + "\n"}, message="Put it back")
    run = play.at.verify()
    check(run.status == 0, "ci/verify:", run.said)
    play.release()


SCENES = [first_night, quiet_night, only_a_comment_changes, a_row_is_new, a_source_is_down_for_nights, server_errors,
            garbage, a_shrunk_list, a_renamed_column, a_moved_list, a_new_conflict, a_fact_breaks, an_endless_text,
            the_base_moves, people_disagree, a_record_by_hand]
