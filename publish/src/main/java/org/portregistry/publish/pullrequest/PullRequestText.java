package org.portregistry.publish.pullrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.format.ChangesReport;
import org.portregistry.publish.format.Markdown;

/** Writes the pull request of a refresh: what needs a person first, what is routine last. */
public final class PullRequestText {
    private static final int SENTENCE = 400;
    private static final int TITLE = 200;

    /** Some room is left for the lines between the lists, which have a length that hardly varies. */
    private static final int ROOM = PullRequest.LONGEST_BODY - 6_000;

    private PullRequestText() {}

    /** Returns the pull request. */
    public static PullRequest of(Situation situation) {
        Page page = new Page(ROOM);
        page.line(headline(situation)).line("");
        refusals(situation, page);
        down(situation, page);
        ConflictSection.write(situation, page);
        sources(situation, page);
        situation.changes().ifPresent(changes -> changes(changes, page));
        page.line("---").line(advice(situation));
        return new PullRequest(title(situation), page.toString(), situation.labels());
    }

    private static String title(Situation situation) {
        List<String> parts = new ArrayList<>();
        if (!situation.updated().isEmpty()) {
            parts.add(String.join(", ", situation.updated()));
        }
        if (!situation.refusals().isEmpty() || !situation.refused().isEmpty()) {
            parts.add("a guard refused");
        }
        if (!situation.down().isEmpty()) {
            parts.add(names(situation.down()) + " down");
        }
        if (!situation.recovered().isEmpty()) {
            parts.add(String.join(", ", situation.recovered()) + " back");
        }
        String version =
                situation.changes().map(changes -> " " + changes.version()).orElse("");
        String title = "Refresh" + version + ": " + (parts.isEmpty() ? "no change" : String.join("; ", parts));
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }

    private static String headline(Situation situation) {
        if (!situation.refusals().isEmpty()) {
            return "**No release can be built from this data.** The release on record stays " + recorded(situation)
                    + ".";
        }
        return situation
                .changes()
                .map(changes -> "Merging this releases **" + changes.version() + "**"
                        + (changes.previous().isEmpty()
                                ? ", the first on record."
                                : ", after " + changes.previous() + ".")
                        + (changes.changes().isEmpty() ? " Nothing but evidence and notices changed." : ""))
                .orElse("Merging this releases nothing new: the release on record stays " + recorded(situation) + ".");
    }

    private static String recorded(Situation situation) {
        return situation.recorded().isEmpty() ? "none" : situation.recorded();
    }

    private static void refusals(Situation situation, Page page) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : situation.refused()) {
            lines.add("- **" + attempt.source() + "**, since " + situation.since(attempt.source()) + ": "
                    + Markdown.text(attempt.sentence(), SENTENCE) + ". Its old claims stand.");
        }
        situation.refusals().forEach(refusal -> lines.add("- " + Markdown.text(refusal, SENTENCE)));
        if (!lines.isEmpty()) {
            page.line("## A guard refused")
                    .line("")
                    .entries(lines, line -> line, 0.3, "the log of the job")
                    .line("");
        }
    }

    private static void down(Situation situation, Page page) {
        if (situation.down().isEmpty()) {
            return;
        }
        page.line("## Could not be reached or read").line("");
        page.line("Their old claims stand.").line("");
        page.line("| source | since | what |").line("|---|---|---|");
        page.entries(
                situation.down(),
                attempt -> "| " + attempt.source() + " | " + situation.since(attempt.source()) + " | "
                        + Markdown.text(attempt.sentence(), SENTENCE) + " |",
                0.3,
                "the log of the job");
        page.line("");
    }

    private static void sources(Situation situation, Page page) {
        if (situation.updated().isEmpty() && situation.recovered().isEmpty()) {
            return;
        }
        page.line("## What changed upstream").line("");
        page.line("| source | data of | claims | changes |").line("|---|---|---|---|");
        page.entries(situation.updated(), id -> row(situation, id), 0.3, "`datasets/sources.lock.json`");
        page.line("");
        page.entries(
                situation.recovered(),
                id -> "- " + id + " failed since " + situation.before(id).failingSince() + " and works again.",
                0.3,
                "`datasets/sources.lock.json`");
        page.line("");
    }

    private static String row(Situation situation, String id) {
        LockEntry before = situation.before(id);
        LockEntry now = situation.now().entries().get(id);
        Map<ChangeKind, Integer> counts = situation
                .changes()
                .map(changes -> changes.countsBySource().getOrDefault(id, Map.of()))
                .orElse(Map.of());
        List<String> kinds = new ArrayList<>();
        counts.forEach((kind, count) -> kinds.add(count + " " + kind.code()));
        return "| " + id + " | " + arrow(before.isRead() ? date(before) : "", date(now)) + " | "
                + arrow(
                        before.isRead() ? "" + before.accounting().claims() : "",
                        "" + now.accounting().claims())
                + " | " + String.join(", ", kinds) + " |";
    }

    private static String date(LockEntry entry) {
        return entry.dataDate().isEmpty() ? entry.retrieved() : entry.dataDate();
    }

    private static String arrow(String before, String now) {
        return before.equals(now) ? now : (before.isEmpty() ? "new" : before) + " → " + now;
    }

    private static void changes(Changes changes, Page page) {
        for (Map.Entry<ChangeKind, Integer> count : changes.counts().entrySet()) {
            if (count.getKey() == ChangeKind.CONFLICT_OPENED) {
                continue;
            }
            page.line("### " + count.getKey().title() + ": " + count.getValue()).line("");
            page.entries(
                    changes.changes().stream()
                            .filter(change -> change.kind() == count.getKey())
                            .toList(),
                    change -> ChangesReport.line(change, SENTENCE),
                    0.4,
                    "`datasets/registry/changes.json`");
            page.line("");
        }
    }

    private static String advice(Situation situation) {
        if (!situation.refusals().isEmpty()) {
            return "Do not merge while `ci/verify` is red. Correct what the guard names, on this branch, or wait: the"
                    + " next refresh takes the data back if upstream does.";
        }
        return "Read, then merge: the release follows by itself. The next refresh updates this pull request, and keeps"
                + " what people commit to its branch. `ci/README.md` tells what to do when something is red.";
    }

    private static String names(List<Attempt> attempts) {
        return String.join(", ", attempts.stream().map(Attempt::source).toList());
    }
}
