package org.portregistry.ingest.list;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.ingest.TestOptions;

/** Rows of a format as text, to compare at a glance: {@code line 3: port=80, name=http}. */
public final class Shown {

    private Shown() {}

    /** Reads a text in the format and shows its rows; options as key, value, key, value. */
    public static String rows(String format, String text, Object... options) throws FormatException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            values.put(options[i].toString(), options[i + 1]);
        }
        Document document = new Document("list.txt", text.getBytes(StandardCharsets.UTF_8));
        return org.portregistry.ingest.Formats.named(format)
                .orElseThrow()
                .read(document, TestOptions.of(format, values))
                .rows()
                .stream()
                .map(Shown::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(Row row) {
        return row.place() + ": "
                + (row.isSkipped()
                        ? "(" + row.skip() + ")"
                        : row.cells().entrySet().stream()
                                .map(cell -> cell.getKey().code() + "=" + cell.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
