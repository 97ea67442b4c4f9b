"""Two years of IANA's registry, as it was published, where the corpus is at hand; else four made-up vintages."""

import lists
from scratch import PROJECT, check
from stage import Play
from upstream import says

CORPUS = next((folder / "shared/corpus/iana" for folder in PROJECT.parents
               if (folder / "shared/corpus/iana").is_dir()), None)
VINTAGES = ["2024-07-01", "2025-07-15", "2026-02-13", "2026-08-17"]


class History(Play):
    """The registry beside a distribution's list."""

    def __init__(self, folder, jar):
        super().__init__(folder, jar)
        if CORPUS:
            self.at.commit({"datasets/sources/iana.json": self.at.show("datasets/sources/iana.json").replace(
                '"minimumClaims": 20', '"minimumClaims": 14000') + "\n"})

    def vintage(self, day):
        if not CORPUS:
            count = VINTAGES.index(day)
            return lists.iana(self.rows + [("new-%d" % port, port, "tcp", "New") for port in range(5000, 5000 + count)], day)
        name = "service-names-port-numbers%s.xml" % ("" if day == VINTAGES[-1] else "." + day)
        return (CORPUS / name).read_bytes()


def every_vintage(play):
    """Each vintage is one pull request and one release, whose version is the vintage's own day."""
    if not CORPUS:
        print("         without ../shared/corpus: four made-up vintages")
    play.publish("debian", "wiki", day=VINTAGES[0])
    for day in VINTAGES:
        play.next_day()
        play.upstream.publish("/iana.xml", play.vintage(day), day)
        pull = play.pull("routine", "**%s**" % day.replace("-", "."))
        check("| iana |" in pull["body.md"], "it does not tell of the registry:\n", pull["body.md"][:3000])
        play.merge(day.replace("-", "."), squash=day != VINTAGES[2])
    check(play.at.releases() == [day.replace("-", ".") for day in VINTAGES], "out are", play.at.releases())


def an_older_vintage_comes_back(play):
    """A mirror that serves last year's file loses more than a list may lose, or makes a later version; never an older one."""
    play.next_day()
    play.upstream.publish("/iana.xml", play.vintage(VINTAGES[1]), VINTAGES[1])
    play.refresh()
    pull = play.at.open_pull()
    check(pull, "an older vintage was not told")
    if "needs-ruling" in pull["labels"]:
        play.kept()
    else:
        check(play.at.version("refresh") == "2026.08.17.1", "the version is", play.at.version("refresh"))
    play.upstream.publish("/iana.xml", play.vintage(VINTAGES[-1]), VINTAGES[-1])
    play.takes_back()


def half_of_it_is_cut(play):
    play.next_day()
    body = play.vintage(VINTAGES[-1])
    play.breaks(says(body[:len(body) // 2]), "iana")
    play.pull("source-down", "iana")
    play.kept()
    play.takes_back()


SCENES = [every_vintage, an_older_vintage_comes_back, half_of_it_is_cut]
