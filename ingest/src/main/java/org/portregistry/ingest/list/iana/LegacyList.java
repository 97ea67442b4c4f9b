package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/**
 * The tables of the old text list, from their ruled titles to the next heading.
 *
 * <p>A row is a name, a number and a protocol, or a number alone, perhaps behind {@code #}; lines that start with
 * {@code #} otherwise say whom to ask about the rows of one port above them, or go on with a description.
 */
final class LegacyList {

    /** Longer lines than this, in characters, are not rows of this list, and no pattern searches them. */
    private static final int LONGEST_LINE = 1000;

    private static final Pattern RULE = Pattern.compile("\\s*-{3,}\\s+-{3,}\\s+-{3,}.*");
    private static final Pattern HEADING = Pattern.compile("[A-Z]{3,}[A-Z /]*");
    private static final Pattern PAGE_BREAK =
            Pattern.compile("\\f.*|\\S.*\\[Page [0-9]{1,4}\\]|RFC [0-9]{1,4}\\s{4,}.*[0-9]{4}");
    private static final String PORT = "([0-9]{1,9}(?:-[0-9]{1,9})?)";
    private static final Pattern NAMED =
            Pattern.compile("([^\\s#].*?)\\s+" + PORT + "(?:/([A-Za-z]{1,9}))?(?:\\s+(.*))?");
    private static final Pattern NAMELESS = Pattern.compile("#?\\s+" + PORT + "(?:/([A-Za-z]{1,9}))?(?:\\s+(.*))?");
    private static final Pattern COMMENTED_OUT = Pattern.compile("#[^\\s#]\\S*\\s+" + PORT + "/[A-Za-z]{1,9}\\b.*");
    private static final Pattern NOTICE = Pattern.compile("#{3,}.*[0-9].*");
    private static final Pattern COMMENT = Pattern.compile("#+\\s*(.*?)[#\\s]*|\\s{20,}(\\S.*)");

    private final List<Object> found = new ArrayList<>();
    private final List<LegacyEntry> run = new ArrayList<>();
    private boolean commented;
    private Optional<LegacyTitles> titles = Optional.empty();
    private LegacyTitles table;
    private boolean inTable;
    private boolean anyTable;

    private LegacyList() {}

    /**
     * Returns the rows of all tables.
     *
     * @param whole whether the last table is whole even without a heading below it
     * @throws FormatException if there is no such table, or the last one does not end
     */
    static List<Row> rows(List<Line> lines, boolean whole) throws FormatException {
        LegacyList list = new LegacyList();
        lines.forEach(line -> list.line(line.place(), line.text()));
        boolean cutOff = list.inTable && !whole;
        if (!list.anyTable || cutOff || list.found.isEmpty()) {
            String end = cutOff
                    ? "a heading after the last table; the text is cut off"
                    : "rows below ruled titles \"Keyword  Decimal  Description\" or \"Decimal  Keyword  Description\"";
            throw new FormatException("line " + lines.size() + ": expected " + end);
        }
        return list.rows();
    }

    private void line(String place, String line) {
        boolean ruled = titles.isPresent() && RULE.matcher(line).matches();
        table = ruled ? titles.orElseThrow() : table;
        titles = LegacyTitles.find(line);
        if (ruled) {
            inTable = true;
            anyTable = true;
        } else if (inTable && HEADING.matcher(line.stripTrailing()).matches()) {
            inTable = false;
        } else if (inTable && line.length() > LONGEST_LINE) {
            found.add(Row.skipped(place, Text.TOO_LONG));
        } else if (inTable && !line.isBlank() && !PAGE_BREAK.matcher(line).matches()) {
            row(place, table.row(line).stripTrailing());
        }
    }

    private void row(String place, String line) {
        Matcher named = NAMED.matcher(line);
        Matcher nameless = NAMELESS.matcher(line);
        Matcher comment = COMMENT.matcher(line);
        if (COMMENTED_OUT.matcher(line).matches()) {
            found.add(Row.skipped(place, "commented out", line));
            run.clear();
        } else if (NOTICE.matcher(line).matches()) {
            found.add(Row.skipped(place, "remark about a port", line));
        } else if (nameless.matches()) {
            entry(place, "", nameless.group(1), nameless.group(2), nameless.group(3));
        } else if (named.matches()) {
            entry(place, named.group(1), named.group(2), named.group(3), named.group(4));
        } else if (comment.matches()) {
            comment(CellText.clean(comment.group(1) == null ? comment.group(2) : comment.group(1)));
        } else {
            found.add(Row.skipped(place, "no port in the line", line));
        }
    }

    private void entry(String place, String name, String ports, String transport, String description) {
        if (commented || !run.isEmpty() && !run.get(0).ports().equals(ports)) {
            run.clear();
        }
        commented = false;
        LegacyEntry entry = new LegacyEntry(
                place, name, ports, transport == null ? "" : transport, description == null ? "" : description);
        run.add(entry);
        found.add(entry);
    }

    private void comment(String text) {
        if (text.isEmpty() || run.isEmpty()) {
            return;
        }
        if (LegacyEntry.isContinuation(text)) {
            run.get(run.size() - 1).goOn(text);
        } else {
            commented = true;
            run.forEach(entry -> entry.remark(text));
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Object row : found) {
            if (row instanceof LegacyEntry entry) {
                rows.addAll(IanaRows.of(List.of(entry.record()), People.NONE));
            } else {
                rows.add((Row) row);
            }
        }
        return rows;
    }
}
