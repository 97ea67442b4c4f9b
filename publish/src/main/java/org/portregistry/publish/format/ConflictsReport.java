package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.report.NewestFirst;
import org.portregistry.publish.report.RulingDraft;
import org.portregistry.publish.report.RulingDrafts;
import org.portregistry.publish.report.Standing;
import org.portregistry.publish.report.Standings;
import org.portregistry.publish.table.DatedConflict;

/** {@code CONFLICTS.md}: what a person must look at, for a pull request, whose body holds 65,536 characters. */
final class ConflictsReport extends DescribedFile {
    private static final int BUDGET = 58_000;
    private static final int SENTENCE = 400;
    private static final int NAME = 60;
    private static final int MOST = 6;

    ConflictsReport() {
        super(
                "CONFLICTS.md",
                "text/markdown",
                "The conflicts that a person must look at, newest first, and counts of the rest.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# Conflicts of ").append(release.version()).append("\n\n");
        counts(release.conflicts(), text);
        text.append(BusyButNameless.section(release.registry()));
        Standings standings = new Standings(release);
        RulingDrafts drafts = new RulingDrafts(release);
        for (Standing standing : List.of(Standing.NEW, Standing.OPEN, Standing.CONTESTED)) {
            List<DatedConflict> some = release.conflicts().stream()
                    .filter(row -> standings.of(row) == standing)
                    .sorted(new NewestFirst())
                    .toList();
            section(standing, some, drafts, text);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void counts(List<DatedConflict> conflicts, StringBuilder text) {
        Map<ConflictKind, Map<ConflictState, Long>> counts = conflicts.stream()
                .map(DatedConflict::conflict)
                .collect(Collectors.groupingBy(
                        Conflict::kind, TreeMap::new, Collectors.groupingBy(Conflict::state, Collectors.counting())));
        text.append("| kind | open | contested | settled | by design |\n|---|--:|--:|--:|--:|\n");
        counts.forEach((kind, states) -> text.append(Markdown.row(Stream.concat(
                        Stream.of(kind.code()),
                        Stream.of(ConflictState.values()).map(state -> states.getOrDefault(state, 0L)))
                .toList())));
        text.append(
                "\n`conflicts.html` shows each in full and drafts rulings; `conflicts.json` holds the same as data.\n");
    }

    private static void section(
            Standing standing, List<DatedConflict> conflicts, RulingDrafts drafts, StringBuilder text) {
        if (conflicts.isEmpty()) {
            return;
        }
        text.append("\n## ").append(standing.title()).append(": ");
        text.append(conflicts.size()).append("\n");
        int shown = 0;
        // What is contested must not be crowded out by what is open, nor the counts by either.
        int budget = standing == Standing.CONTESTED ? BUDGET : BUDGET * 3 / 4;
        for (DatedConflict row : conflicts) {
            String entry = entry(row, drafts);
            if (text.length() + entry.length() > budget) {
                break;
            }
            text.append(entry);
            shown++;
        }
        if (shown < conflicts.size()) {
            text.append("\nAnd ").append(conflicts.size() - shown).append(" more in `conflicts.json`.\n");
        }
    }

    private static String entry(DatedConflict row, RulingDrafts drafts) {
        Conflict conflict = row.conflict();
        StringBuilder text = new StringBuilder("\n### ")
                .append(Markdown.code(conflict.id(), 2 * NAME))
                .append(" since ")
                .append(row.since())
                .append("\n\n")
                .append(Markdown.text(conflict.sentence(), SENTENCE))
                .append("\n\n");
        for (Rival rival : first(conflict.rivals())) {
            List<String> claims = rival.claims().stream()
                    .map(ConflictsReport::claim)
                    .distinct()
                    .toList();
            text.append("- **")
                    .append(Markdown.text(rival.service(), NAME))
                    .append("** (")
                    .append(rival.status().code())
                    .append("): ")
                    .append(String.join("; ", first(claims)))
                    .append(claims.size() > MOST ? "; and " + (claims.size() - MOST) + " more" : "")
                    .append("\n");
        }
        if (conflict.rivals().size() > MOST) {
            text.append("- and ").append(conflict.rivals().size() - MOST).append(" more\n");
        }
        if (conflict.state() == ConflictState.OPEN) {
            drafts.of(conflict).ifPresent(draft -> ruling(draft, text));
        }
        return text.toString();
    }

    /** Folded, so that a pull request shows the questions and not their answers' form. */
    private static void ruling(RulingDraft draft, StringBuilder text) {
        text.append("\n<details><summary>A ruling to finish</summary>\n\n")
                .append(Markdown.code(draft.file()))
                .append("\n\n")
                .append(Markdown.block("json", draft.json()))
                .append("\nor\n\n")
                .append(Markdown.block("sh", draft.command() + "\n"))
                .append("\n</details>\n");
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private static String claim(Evidence claim) {
        return claim.source() + " " + Markdown.text(claim.place(), NAME)
                + (claim.stated().isEmpty() ? "" : " “" + Markdown.text(claim.stated(), NAME) + "”");
    }
}
