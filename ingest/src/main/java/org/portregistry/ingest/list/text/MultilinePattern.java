package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.NamedGroups;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/** Rows that stand on several lines, by expressions that are searched in the text as a whole. */
final class MultilinePattern {

    /**
     * A match.
     *
     * @param start where it begins, in characters
     * @param end where it ends
     * @param cells what its groups hold
     * @param heading whether they hold for the rows below
     */
    private record Found(int start, int end, Map<Column, String> cells, boolean heading) {}

    private MultilinePattern() {}

    /** Returns a row per match, each at the line where it begins, and the lines with numbers that no match covers. */
    static List<Row> rows(String text, List<NamedGroups> shapes, List<NamedGroups> headings, SkippedLines skipped) {
        NavigableMap<Integer, Line> lines = Text.byStart(text);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Found> matches = new ArrayList<>(found(text, headings, true));
        matches.addAll(found(text, shapes, false));
        matches.sort(Comparator.comparingInt(Found::start).thenComparing(found -> !found.heading()));
        TreeMap<Integer, Row> rows = new TreeMap<>();
        List<Row> inOrder = new ArrayList<>();
        Map<Column, String> carried = new EnumMap<>(Column.class);
        TreeMap<Integer, Integer> covered = new TreeMap<>();
        for (Found match : matches) {
            covered.merge(match.start(), match.end(), Math::max);
            if (match.heading()) {
                carried.putAll(match.cells());
            } else {
                Line line = lines.floorEntry(match.start()).getValue();
                inOrder.add(Row.of(line.place(), Cells.joined(carried, match.cells())));
            }
        }
        lines.forEach((start, line) -> {
            boolean read = isCovered(covered, start, start + line.text().length());
            Optional<Row> skip = read ? Optional.empty() : skipped.row(line);
            if (skip.isPresent()) {
                rows.put(start, skip.get());
            } else if (!read && PatternFormat.mayHoldPort(line.text())) {
                rows.put(start, Row.skipped(line.place(), "does not match the pattern", line.text()));
            }
        });
        inOrder.addAll(rows.values());
        return inOrder;
    }

    private static boolean isCovered(TreeMap<Integer, Integer> covered, int start, int end) {
        Map.Entry<Integer, Integer> above = covered.floorEntry(start);
        boolean within = above != null && above.getValue() > start;
        return within || !covered.subMap(start, true, end, true).isEmpty();
    }

    private static List<Found> found(String text, List<NamedGroups> shapes, boolean heading) {
        List<Found> found = new ArrayList<>();
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        for (NamedGroups shape : shapes) {
            Matcher matcher = shape.matcher(text);
            while (matcher.find()) {
                MatchResult match = matcher.toMatchResult();
                // The first expression that matches somewhere reads what is there.
                if (!isCovered(taken, match.start(), match.end() - 1)) {
                    found.add(new Found(match.start(), match.end(), shape.cells(matcher), heading));
                }
            }
            found.forEach(match -> taken.merge(match.start(), match.end(), Math::max));
        }
        return found;
    }
}
