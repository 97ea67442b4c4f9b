package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;

/** Reads hand-written documents, and prints rows so that tests can compare them as text. */
final class Reads {

    private Reads() {}

    static Rows rows(Format format, String text) throws FormatException {
        return rows(format, text, StandardCharsets.UTF_8);
    }

    static Rows rows(Format format, String text, Charset charset) throws FormatException {
        return format.read(new Document("list", text.getBytes(charset)), Options.NONE);
    }

    /** Returns the message of the refusal. */
    static String refusal(Format format, String text) {
        return assertThrows(FormatException.class, () -> rows(format, text)).getMessage();
    }

    /** Returns the cells of those columns, {@code 80|tcp|http}; a skipped row is its reason in brackets. */
    static List<String> table(Rows rows, Column... columns) {
        return rows.rows().stream()
                .map(row -> row.isSkipped()
                        ? "(" + row.skip() + ")"
                        : Arrays.stream(columns).map(row::cell).collect(Collectors.joining("|")))
                .toList();
    }

    /** Returns the one row. */
    static Map<Column, String> only(Rows rows) {
        List<Row> all = rows.rows();
        if (all.size() != 1) {
            throw new AssertionError("expected one row, found " + all);
        }
        return all.get(0).cells();
    }
}
