package org.portregistry.ingest.list.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.SkippedLines;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.Text.Line;

/**
 * A labelled value.
 *
 * @param place where it is
 * @param paragraph which run of lines without a blank one between them it is in
 * @param word the label as written
 * @param column what it is about
 * @param value the value, with the lines that continue it
 * @param heading what stood directly above it, less indented, in square brackets or a heading of
 *     Markdown, or empty
 */
record Label(String place, int paragraph, String word, Column column, String value, String heading) {
    private static final Pattern ITEM = Pattern.compile("- (?<item>\\S{1,60})");
    private static final String MARKS = "[*_`]*";
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:[-*•+]\\s+)?" + MARKS
            + "(?<word>\\p{L}[\\p{L}\\d /()?#._-]{0,30}?)" + MARKS + "\\s*(?::(?!/)|=)" + MARKS + "\\s*(?<value>.*)$");
    /** A label inside a line: behind a separator, or a port with its number anywhere. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?<before>\\s{2,}|[,;|]\\s*|\\s)(?<word>\\p{L}+(?: \\p{L}+)?)\\s?[:=]\\s+(?=(?<digit>\\d)?)");

    /** Reads the labelled values; lines that the source file skips go to {@code skipped}. */
    static List<Label> of(List<Line> lines, StatedColumns stated, SkippedLines skips, List<Row> skipped) {
        List<Label> labels = new ArrayList<>();
        boolean open = false;
        String above = "";
        int paragraph = 0;
        for (Line line : lines) {
            Matcher start = LABEL.matcher(line.cut() ? "" : line.text());
            Optional<Row> skip = skips.row(line);
            if (skip.isPresent()) {
                skipped.add(skip.get());
                open = false;
            } else if (line.isBlank()) {
                open = false;
                above = isHeading(above) ? above : "";
                paragraph++;
            } else if (start.find()) {
                Optional<Column> column = stated.findWord(start.group("word"));
                open = column.isPresent();
                if (open) {
                    String heading = heading(above, line.text());
                    Label label = new Label(line.place(), paragraph, start.group("word"), column.get(), "", heading);
                    split(label, start.group("value"), stated, labels);
                }
                above = open ? "" : line.text();
            } else if (open && !isSection(line.text()) && !isHeading(line.text())) {
                Label last = labels.remove(labels.size() - 1);
                labels.add(last.continued(line.text().strip()));
            } else {
                open = false;
                above = line.text();
            }
        }
        return labels;
    }

    /** {@code [ssh]} begins a table of INI or TOML, with or without a blank line above. */
    private static boolean isSection(String line) {
        return line.strip().matches("\\[{1,2}[^\\[\\]]+\\]{1,2}");
    }

    /** A single {@code #} begins a remark as often as a heading. */
    private static boolean isHeading(String line) {
        return line.matches("#{2,6}\\s+\\S.*");
    }

    private Label with(String text) {
        return new Label(place, paragraph, word, column, listed(column, unquoted(text)), heading);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private Label continued(String line) {
        Matcher item = ITEM.matcher(line);
        boolean listed = Cells.isList(column) && item.matches();
        String joint = listed && !value.isEmpty() ? "," : "";
        return with(Text.continued(value + joint, listed ? item.group("item") : line));
    }

    /** A list of YAML, {@code [tcp, udp]}, is one as other cells have it. */
    private static String listed(Column column, String text) {
        boolean brackets = text.startsWith("[") && text.endsWith("]") && text.indexOf('[', 1) < 0;
        return brackets && Cells.isList(column) ? text.substring(1, text.length() - 1) : text;
    }

    private static void split(Label label, String text, StatedColumns stated, List<Label> into) {
        Matcher inside = INSIDE.matcher(text);
        Label current = label;
        int from = 0;
        boolean inBlock = false;
        while (inside.find()) {
            Optional<Column> column = stated.findWord(inside.group("word"));
            boolean port = column.filter(Column.PORT::equals).isPresent() && inside.group("digit") != null;
            boolean separated = !inside.group("before").equals(" ");
            if (column.isPresent() && (port || separated || inBlock)) {
                into.add(current.with(text.substring(from, inside.start()).strip()));
                current = new Label(label.place, label.paragraph, inside.group("word"), column.get(), "", "");
                from = inside.end();
                inBlock |= port;
            }
        }
        into.add(current.with(text.substring(from).strip()));
    }

    /** {@code [http]}, {@code ## HTTP}, or a line that is less indented than the label under it. */
    private static String heading(String above, String line) {
        String text = above.strip();
        boolean section = text.startsWith("[") && text.endsWith("]");
        boolean outside = !text.isEmpty() && Text.indent(above) < Text.indent(line);
        return section || outside || isHeading(above) ? text.replaceAll("^[\\[#*\\s-]+|[\\]:*\\s]+$", "") : "";
    }
}
