package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.DatedConflict;

/** {@code CONFLICTS.md}: what a person must look at, for a pull request, whose body holds 65,536 characters. */
final class ConflictsReport implements ReleaseFormat {
    private static final int BUDGET = 58_000;
    private static final int SENTENCE = 400;
    private static final int NAME = 60;
    private static final int CLAIMS = 6;

    @Override
    public String path() {
        return "CONFLICTS.md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String description() {
        return "The conflicts that a person must look at, newest first, and counts of the rest.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# Conflicts of ").append(release.version()).append("\n\n");
        counts(release.conflicts(), text);
        for (ConflictState state : List.of(ConflictState.OPEN, ConflictState.CONTESTED)) {
            List<Conflict> conflicts = release.conflicts().stream()
                    .filter(row -> row.conflict().state() == state)
                    .sorted(Comparator.comparing(DatedConflict::since).reversed())
                    .map(DatedConflict::conflict)
                    .toList();
            Map<String, String> since = release.conflicts().stream()
                    .collect(Collectors.toMap(row -> row.conflict().id(), DatedConflict::since, (a, b) -> a));
            section(state, conflicts, since, text);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void counts(List<DatedConflict> conflicts, StringBuilder text) {
        Map<ConflictKind, Map<ConflictState, Integer>> counts = new TreeMap<>();
        for (DatedConflict row : conflicts) {
            counts.computeIfAbsent(row.conflict().kind(), none -> new TreeMap<>())
                    .merge(row.conflict().state(), 1, Integer::sum);
        }
        text.append("| kind | open | contested | settled | by design |\n|---|--:|--:|--:|--:|\n");
        counts.forEach((kind, states) -> {
            text.append("| ").append(kind.code());
            for (ConflictState state : ConflictState.values()) {
                text.append(" | ").append(states.getOrDefault(state, 0));
            }
            text.append(" |\n");
        });
        text.append(
                "\nEach is told in full in `conflicts.json`. To settle one: `port-registry rule PORT/TRANSPORT SERVICE"
                        + " --because … --by NAME`.\n");
    }

    private static void section(
            ConflictState state, List<Conflict> conflicts, Map<String, String> since, StringBuilder text) {
        if (conflicts.isEmpty()) {
            return;
        }
        text.append("\n## ").append(state == ConflictState.OPEN ? "Open" : "Contested");
        text.append(": ").append(conflicts.size()).append("\n");
        int shown = 0;
        // What is contested must not be crowded out by what is open, nor the counts by either.
        int budget = state == ConflictState.OPEN ? BUDGET * 3 / 4 : BUDGET;
        for (Conflict conflict : conflicts) {
            String entry = entry(conflict, since.get(conflict.id()));
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

    private static String entry(Conflict conflict, String since) {
        StringBuilder text = new StringBuilder("\n### ")
                .append(Markdown.code(cut(conflict.id(), 2 * NAME)))
                .append(" since ")
                .append(since)
                .append("\n\n")
                .append(Markdown.text(conflict.sentence(), SENTENCE))
                .append("\n\n");
        for (Rival rival : conflict.rivals()) {
            List<String> claims =
                    rival.claims().stream().map(ConflictsReport::claim).toList();
            List<String> shown = List.copyOf(new LinkedHashSet<>(claims));
            text.append("- **")
                    .append(Markdown.text(rival.service(), NAME))
                    .append("** (")
                    .append(rival.status().code())
                    .append("): ")
                    .append(String.join("; ", shown.subList(0, Math.min(CLAIMS, shown.size()))))
                    .append(shown.size() > CLAIMS ? "; and " + (shown.size() - CLAIMS) + " more" : "")
                    .append("\n");
        }
        return text.toString();
    }

    private static String claim(Evidence claim) {
        return claim.source() + " " + Markdown.text(claim.place(), NAME)
                + (claim.stated().isEmpty() ? "" : " “" + Markdown.text(claim.stated(), NAME) + "”");
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }
}
