"""The stage: a scratch project with a few small sources, and what a night on it must come to."""

import lists
import whole
from scratch import Scratch, check, project
from upstream import Upstream


def source(title, form, authority, url, **more):
    return {"title": title, "read": {"format": form}, "authority": authority, "licence": "CC0-1.0", "text": "keep",
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

    def unpublish(self, name, before):
        """Upstream serves again what it served before."""
        self.upstream.lists[self.PATHS[name]] = before

    def breaks(self, fault, *names):
        for name in names or self.PATHS:
            self.list(name).fault = fault

    def heals(self):
        for published in self.upstream.lists.values():
            published.fault = None

    # What a day must come to

    def not_before(self, day):
        """Lets the days pass until one: a ruling and a list's date may not be of a day that is still to come."""
        self.at.day = max(self.at.day, day)

    def next_day(self):
        year, month, day = map(int, self.at.day.split("-"))
        self.at.day = "%d-%02d-%02d" % ((year, month, day + 1) if day < 28 else (year + month // 12, month % 12 + 1, 1))
        return self.at.day

    def refresh(self, status=0):
        run = self.at.refresh()
        check(run.status == status, "ci/refresh ended with", run.status, "instead of", status, ":\n", run.said)
        whole.assert_consistent(self.at)
        whole.assert_clean(self.at)
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
        whole.assert_consistent(self.at)
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
