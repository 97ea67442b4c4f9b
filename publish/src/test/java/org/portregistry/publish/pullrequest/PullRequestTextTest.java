package org.portregistry.publish.pullrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.ingest.refresh.Result;
import org.portregistry.publish.Examples;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.format.GitHubText;

class PullRequestTextTest {

    private static final LockEntry READ = new LockEntry(
            List.of(), "2026-08-17", "2026-08-20", "aa", 10, new Accounting(7, 7, new TreeMap<>()), "", "");
    private static final LockEntry CHANGED = new LockEntry(
            List.of(), "2026-08-24", "2026-08-25", "bb", 11, new Accounting(8, 8, new TreeMap<>()), "", "");

    @Test
    void labels_sayWhatAMaintainerHasToDo() {
        Change opened = change(ChangeKind.CONFLICT_OPENED, "rival-services:9200/tcp");
        Attempt refused = new Attempt("iana", Result.REFUSED, "900 of 1000 claims are gone");
        Attempt down = new Attempt("iana", Result.UNREACHABLE, "HTTP status 500");
        Attempt garbled = new Attempt("iana", Result.UNREADABLE, "has no table");
        assertEquals("[ROUTINE]", labels(List.of(), List.of(), change(ChangeKind.ADDED, "1/tcp/a")));
        assertEquals("[NEEDS_RULING]", labels(List.of(), List.of(), opened));
        assertEquals("[NEEDS_RULING]", labels(List.of(refused), List.of()));
        assertEquals("[NEEDS_RULING]", labels(List.of(), List.of("guard: 22/tcp must be ssh")));
        assertEquals("[SOURCE_DOWN]", labels(List.of(down), List.of()));
        assertEquals("[SOURCE_DOWN]", labels(List.of(garbled), List.of()));
        assertEquals("[NEEDS_RULING, SOURCE_DOWN]", labels(List.of(down), List.of(), opened));
        assertEquals("needs-ruling", Label.NEEDS_RULING.code());
    }

    @Test
    void refusedAndFailingSources_areToldWithTheirFirstDay() {
        Lock now = lock(READ.failing("2026-08-21"));
        String refused = body(now, new Attempt("iana", Result.REFUSED, "900 of 1000 claims are gone"));
        assertTrue(refused.contains("**iana**, since 2026-08-21: 900 of 1000 claims are gone"), refused);
        String down = body(now, new Attempt("iana", Result.UNREACHABLE, "HTTP status 500"));
        assertTrue(down.contains("| iana | 2026-08-21 | HTTP status 500 |"), down);
        String never = body(lock(), new Attempt("new", Result.UNREACHABLE, "HTTP status 404"));
        assertTrue(never.contains("| new | ever | HTTP status 404 |"), never);
    }

    @Test
    void newlyOpenConflict_comesWithTheRulingToPaste() {
        PullRequest text = PullRequestText.of(situation(
                List.of(), List.of(), List.of(change(ChangeKind.CONFLICT_OPENED, "rival-services:9200/tcp"))));
        assertTrue(text.body().contains("`datasets/rulings/9200-tcp.json`"), text.body());
        String json = text.body().replaceFirst("(?s).*```json\n(.*?)```.*", "$1");
        assertEquals("""
            {
              "choose": "one",
              "over": [
                "two"
              ],
              "because": "…",
              "decidedBy": "YOUR NAME",
              "decidedOn": "YYYY-MM-DD"
            }
            """, json);
    }

    @Test
    void olderOpenConflict_isOnlyCounted() {
        String body = PullRequestText.of(situation(List.of(), List.of(), List.of(change(ChangeKind.ADDED, "1/tcp/a"))))
                .body();
        assertTrue(body.contains("1 older conflicts are still open."), body);
        assertFalse(body.contains("```json"), body);
    }

    @Test
    void contentThatCameBack_hasTheEntryThatItHad() {
        LockEntry again = new LockEntry(READ.pages(), "", "2026-09-09", "aa", 10, READ.accounting(), "", "");
        assertEquals(lock(READ), SameContent.settle(lock(READ), lock(again)));
        assertEquals(lock(CHANGED), SameContent.settle(lock(READ), lock(CHANGED)));
        assertEquals(
                lock(READ.failing("2026-09-10")),
                SameContent.settle(lock(READ), lock(again.failing("2026-09-10"))),
                "it fails, but with the content that it had");
    }

    /** GitHub refuses a pull request whose text has more than 65,536 characters. */
    @Test
    void manyConflicts_leaveTheTextShortEnough() {
        String endless = (Examples.NASTY + "`").repeat(500);
        List<Change> changes = new ArrayList<>();
        List<OpenedConflict> open = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        SortedMap<String, LockEntry> before = new TreeMap<>();
        SortedMap<String, LockEntry> now = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            String id = "rival-services:" + i + "/tcp:" + endless;
            String source = "source-with-quite-a-name-" + i;
            changes.add(change(ChangeKind.CONFLICT_OPENED, id));
            for (ChangeKind kind : ChangeKind.values()) {
                changes.add(
                        new Change(kind, i, i + "/tcp/" + endless, "", "", List.of(source), endless, Optional.empty()));
            }
            open.add(conflict(id, endless));
            attempts.add(new Attempt(source, i % 2 == 0 ? Result.REFUSED : Result.UNREACHABLE, endless));
            refusals.add(endless);
            before.put(source, READ.failing("2026-08-21"));
            now.put(source, CHANGED);
        }
        for (List<String> told : List.of(List.<String>of(), refusals)) {
            PullRequest text = PullRequestText.of(new Situation(
                    "2026.08.17",
                    new Lock(before),
                    new Lock(now),
                    attempts,
                    told,
                    Optional.of(new Changes("2026.08.17", "2026.08.24", changes, List.of(), List.of(), List.of())),
                    open));
            assertTrue(
                    text.body().length() > 30_000,
                    "there was room for more: " + text.body().length());
            assertTrue(text.body().contains("Conflicts newly open: 3000"));
            assertTrue(text.body().contains("more; see"), "what is left out is counted");
            assertTrue(text.body().contains("ci/"), "the end is there");
        }
    }

    /** An upstream list writes to nobody, links nothing and steers no terminal: neither its texts nor its servers' headers. */
    @Test
    void textOfUpstream_linksNobody() {
        String attack =
                "@octocat &#64;octocat fixes #1 octo/cat#2 GH-3 https://evil.example www.evil.example a@b.example"
                        + " $x$ <img src=x> ![x](y) [x](https://evil.example) \u001b[2J\u009b1m\u202e\u2028";
        Change changed = new Change(
                ChangeKind.EDITED,
                9200,
                "9200/tcp/" + attack,
                attack,
                attack,
                List.of("iana"),
                attack,
                Optional.empty());
        PullRequest text = PullRequestText.of(new Situation(
                "2026.08.17",
                lock(READ),
                lock(CHANGED),
                List.of(
                        new Attempt("iana", Result.REFUSED, attack),
                        new Attempt("list", Result.UNREACHABLE, "redirects to another scheme: ftp:" + attack)),
                List.of("guard: " + attack),
                Optional.of(new Changes(
                        "2026.08.17",
                        "2026.08.24",
                        List.of(changed, change(ChangeKind.CONFLICT_OPENED, "rival-services:9200/tcp")),
                        List.of(),
                        List.of(),
                        List.of())),
                List.of(conflict("rival-services:9200/tcp", attack))));
        assertTrue(text.body().split("octocat").length > 8, text.body());
        assertEquals(List.of(), GitHubText.linked(text.body()), text.body());
        assertFalse(text.body().matches("(?s).*[\u001b\u009b\u202e\u2028].*"), text.body());
        assertFalse(text.title().contains("octocat"), "a title becomes a commit message, whose mentions GitHub sends");
    }

    private static String labels(List<Attempt> attempts, List<String> refusals, Change... changes) {
        return PullRequestText.of(situation(attempts, refusals, List.of(changes)))
                .labels()
                .toString();
    }

    private static String body(Lock now, Attempt attempt) {
        return PullRequestText.of(new Situation(
                        "2026.08.17", lock(READ), now, List.of(attempt), List.of(), Optional.empty(), List.of()))
                .body();
    }

    private static Situation situation(List<Attempt> attempts, List<String> refusals, List<Change> changes) {
        return new Situation(
                "2026.08.17",
                lock(READ),
                lock(CHANGED),
                attempts,
                refusals,
                Optional.of(new Changes("2026.08.17", "2026.08.24", changes, List.of(), List.of(), List.of())),
                List.of(conflict("rival-services:9200/tcp", "says so")));
    }

    private static OpenedConflict conflict(String id, String claim) {
        return new OpenedConflict(
                id,
                9200,
                "tcp",
                "2026.08.24",
                "Sources name different services",
                List.of(
                        new OpenedConflict.Side("one", "unofficial", List.of(claim)),
                        new OpenedConflict.Side("two", "unofficial", List.of(claim))));
    }

    private static Change change(ChangeKind kind, String id) {
        return new Change(kind, 1, id, "", "", List.of("iana"), "It changed.", Optional.empty());
    }

    private static Lock lock(LockEntry... entries) {
        SortedMap<String, LockEntry> lock = new TreeMap<>();
        for (LockEntry entry : entries) {
            lock.put("iana", entry);
        }
        return new Lock(lock);
    }
}
