package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.table.SpanGrid;

/**
 * A cell of a table of AsciiDoc.
 *
 * @param place the line where it begins
 * @param cell its text and its spans
 */
record AsciiDocCell(String place, SpanGrid.Cell cell) {

    /** A bar, and what stands before it about the cell behind it: {@code 2+|}, {@code .3+^a|}. */
    private static final Pattern BAR = Pattern.compile(
            "(?:(?<=^|\\s)(?:(?<times>\\d{1,3})\\*|(?<columns>\\d{1,3})?(?:\\.(?<rows>\\d{1,3}))?\\+)?(?:[<^>]?(?:\\.[<^>])?)?[aehlmdsv]?)?(?<!\\\\)\\|");

    private static final Pattern REMARK = Pattern.compile("//.*|(?:ifdef|ifndef|ifeval|endif|include)::.*");
    private static final Pattern REFERENCE = Pattern.compile("\\{(?<key>[\\w-]{1,60})\\}");

    /** What a cell may say about those behind it, while its text is gathered. */
    private record Begun(String place, int times, int columns, int rows, StringBuilder text) {}

    /** Returns the cells between the fences of a table. */
    static List<AsciiDocCell> of(List<Line> lines, Map<String, String> definitions) {
        List<Begun> begun = new ArrayList<>();
        for (Line line : lines) {
            if (REMARK.matcher(line.text()).matches()) {
                continue;
            }
            String text = resolved(line.text(), definitions);
            Matcher bar = BAR.matcher(text);
            int from = 0;
            while (bar.find()) {
                append(begun, text.substring(from, bar.start()));
                begun.add(new Begun(
                        line.place(),
                        number(bar.group("times")),
                        number(bar.group("columns")),
                        number(bar.group("rows")),
                        new StringBuilder()));
                from = bar.end();
            }
            append(begun, text.substring(from));
            append(begun, "\n");
        }
        List<AsciiDocCell> cells = new ArrayList<>();
        for (Begun one : begun) {
            SpanGrid.Cell cell = new SpanGrid.Cell(read(one.text().toString()), one.columns(), one.rows());
            for (int time = 0; time < one.times(); time++) {
                cells.add(new AsciiDocCell(one.place(), cell));
            }
        }
        return cells;
    }

    private static void append(List<Begun> begun, String text) {
        if (!begun.isEmpty()) {
            begun.get(begun.size() - 1).text().append(text);
        }
    }

    private static LinkedText read(String source) {
        String text = source.strip()
                .replace("\\|", "|")
                .replaceAll("(?m)^\\s*(?:[*.]{1,3}|-)\\s+", "")
                .replaceAll("(?m) \\+$", "")
                .replaceAll("(?m)^\\+$", "");
        return MarkedText.ASCIIDOC.read(text.replaceAll("icon:check[^\\[]*\\[[^\\]]*\\]", "\u2714"));
    }

    private static String resolved(String text, Map<String, String> definitions) {
        return text.indexOf('{') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(reference -> Matcher.quoteReplacement(
                                definitions.getOrDefault(reference.group(1), reference.group())));
    }

    private static int number(String text) {
        return text == null ? 1 : Math.max(1, Integer.parseInt(text));
    }
}
