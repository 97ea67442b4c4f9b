"""What people do while refreshes come and go: rule, correct, disagree."""

import json
import re

from scratch import check


def a_new_conflict(play):
    """The ruling in the text can be pasted: committed to the branch, it settles the conflict in the next refresh."""
    play.not_before("2026-09-24")
    play.next_day()
    if "home-assistant" not in str(play.wiki):
        play.wiki.append((8123, "TCP", "home-assistant", "Home automation"))
        play.publish("wiki", day="2026-09-21")
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
    whole, before = play.rows, play.list("iana")
    play.rows = [("shell-x" if name == "ssh" else name, *rest) for name, *rest in whole]
    play.publish("iana", day="2026-09-26")
    play.pull("needs-ruling", "No release can be built", "22/tcp must be ssh and is shell-x", verify=4)
    check(play.at.version("refresh") == play.at.version(), "refused data got a record")
    play.rows = whole
    play.unpublish("iana", before)
    play.takes_back()


def the_base_moves(play):
    """A ruling is merged while a refresh is open: both changed the record, and the refresh makes it again."""
    play.not_before("2026-10-03")
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


SCENES = [a_new_conflict, a_fact_breaks, the_base_moves, people_disagree, a_record_by_hand]
