package org.portregistry.ingest.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Text.Line;

/**
 * The lines that a line-based format passes over before it looks at them: those that the option {@code skip} matches,
 * and those too long to be rows.
 *
 * @param patterns the option {@code skip}
 */
public record SkippedLines(List<Pattern> patterns) {

    public static SkippedLines of(Options options) {
        return new SkippedLines(options.common().skipPatterns());
    }

    /** Returns the skipped row for a line to be passed over. */
    public Optional<Row> row(Line line) {
        if (line.cut()) {
            return Optional.of(
                    Row.skipped(line.place(), Text.TOO_LONG, line.text().substring(0, 200)));
        }
        if (!line.isBlank()
                && patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(line.text()).find())) {
            return Optional.of(Row.skipped(line.place(), Row.ASKED_FOR, line.text()));
        }
        return Optional.empty();
    }
}
