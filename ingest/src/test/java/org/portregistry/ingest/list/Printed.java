package org.portregistry.ingest.list;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.TestOptions;

/** What a format read, one row a line, so that tests read like tables. */
public final class Printed {

    private Printed() {}

    /** Returns the format of that name. */
    public static Format format(String name) {
        return Formats.named(name).orElseThrow();
    }

    public static String print(Format format, String text, Map<String, Object> options) throws FormatException {
        Document document = new Document("list.txt", text.getBytes(StandardCharsets.UTF_8));
        return format.read(document, TestOptions.of(format, options)).rows().stream()
                .map(Printed::line)
                .collect(Collectors.joining());
    }

    private static String line(Row row) {
        if (row.isSkipped()) {
            return row.place() + ": skip: " + row.skip() + "\n";
        }
        return row.cells().entrySet().stream()
                .map(cell -> cell.getKey().code() + "=" + cell.getValue())
                .collect(Collectors.joining(" | ", row.place() + ": ", "\n"));
    }
}
