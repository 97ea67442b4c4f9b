package org.portregistry.ingest.list.iana;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;

/**
 * {@code iana-txt}: IANA's registry as plain text, a table of fixed width whose cells wrap.
 *
 * <p>The program that wrote it counted bytes where it should have counted characters, so columns line up only in bytes.
 */
public final class IanaTxt {

    private static final Pattern TITLES = Pattern.compile("\\s*Service Name\\s+Port Number\\s.*");
    private static final Pattern LAST_TITLES = Pattern.compile("\\s*(?:Uses|Use|Reported)?\\s*");
    private static final Pattern DATE = Pattern.compile("\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*");

    private IanaTxt() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        List<String> lines =
                Arrays.asList(new String(document.bytes(), StandardCharsets.ISO_8859_1).split("\r\n|\n|\r", -1));
        int titles = titles(lines);
        int start = titles + 1;
        while (start < lines.size() && LAST_TITLES.matcher(lines.get(start)).matches()) {
            start++;
        }
        int end = people(lines, start);
        List<String> rows = lines.subList(start, end);
        TextColumns columns = TextColumns.parse(lines.subList(Math.max(0, titles - 1), start), rows)
                .orElseThrow(() -> new FormatException("line " + (titles + 1)
                        + ": expected the twelve titles of IANA's table, and rows that line up with them"));
        return new Rows(IanaRows.of(records(rows, start, columns), People.NONE), updated(lines.subList(0, titles)));
    }

    private static List<IanaRecord> records(List<String> rows, int start, TextColumns columns) throws FormatException {
        List<Map<Title, String>> cells = new ArrayList<>();
        for (String row : rows) {
            Map<Title, String> found = new EnumMap<>(Title.class);
            for (Title title : Title.values()) {
                String text = columns.cell(row, title);
                if (!text.isEmpty()) {
                    found.put(title, text);
                }
            }
            cells.add(found);
        }
        TextBlocks blocks = new TextBlocks(new TextLines(cells));
        List<Map<Title, String>> found = blocks.records();
        if (found.isEmpty()) {
            throw new FormatException(
                    "line " + (start + 1) + ": expected IANA's records, each centred in its lines, below the titles");
        }
        List<IanaRecord> records = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Map<Title, String> texts = found.get(i);
            String place = "line " + (start + 1 + blocks.middles().get(i));
            records.add(IanaRecord.of(place, title -> utf8(texts.getOrDefault(title, ""))));
        }
        return records;
    }

    private static int titles(List<String> lines) throws FormatException {
        for (int i = 0; i < lines.size(); i++) {
            if (TITLES.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        throw new FormatException("line " + lines.size()
                + ": expected IANA's titles \"Service Name   Port Number ...\" before the end of the text");
    }

    /** The people follow the table; a text without them is cut off. */
    private static int people(List<String> lines, int start) throws FormatException {
        for (int i = start; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("People") && lines.get(i).startsWith("      ")) {
                int end = i;
                while (end > start && lines.get(end - 1).isBlank()) {
                    end--;
                }
                return end;
            }
        }
        throw new FormatException(
                "line " + lines.size() + ": expected IANA's section \"People\" after the table; the text is cut off");
    }

    private static String updated(List<String> preamble) {
        return preamble.stream()
                .filter(line -> DATE.matcher(line).matches())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
