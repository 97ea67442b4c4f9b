package org.portregistry.ingest.list.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.StatedColumns;

/** Finds what parts the cells of delimited text. */
final class Delimiter {

    /** In the order of preference, where several do equally well. */
    private static final String CANDIDATES = "\t,;|:";

    private static final int SAMPLE = 60;

    private Delimiter() {}

    /** Returns the delimiter under which a header is found, or else the one that parts most lines alike. */
    static char find(String text, Dialect dialect, StatedColumns columns) {
        char best = ',';
        double highest = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(text, dialect, columns, candidate);
            if (score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return best;
    }

    private static double score(String text, Dialect dialect, StatedColumns columns, char candidate) {
        List<Table.Line> lines;
        try {
            lines = DelimitedLines.read("", text, dialect, candidate, SAMPLE);
        } catch (FormatException e) {
            // Quotes that do not fit: not this delimiter, or none at all, which the real reading will report.
            return 0;
        }
        double alike = alike(lines);
        return Headers.find(lines, columns).isPresent() ? 10 + alike : alike;
    }

    /** Returns the share of lines that have the commonest number of cells; 0 if that is one cell. */
    private static double alike(List<Table.Line> lines) {
        Map<Integer, Long> widths = lines.stream()
                .map(line -> line.cells().size())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return widths.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .mapToDouble(entry -> (double) entry.getValue() / lines.size())
                .max()
                .orElse(0);
    }
}
