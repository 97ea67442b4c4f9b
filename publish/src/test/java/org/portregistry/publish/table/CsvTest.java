package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Table<List<String>> TABLE = new Table<>(
            "test",
            List.of("a"),
            List.of(Field.text("a", "", row -> row.get(0)), Field.text("b", "", row -> row.get(1))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a,b",
                "say \"x\"",
                "\"",
                "line\nbreak",
                "ünï ✓ 🙂",
                "=1+1",
                "+1",
                "-1",
                "@x",
                "'quoted'",
                "''",
                "\ttab",
                "\rcr",
                "=\"a\",b",
                " blank "
            })
    void anyText_comesBackExactly(String text) throws IOException {
        List<List<String>> rows = List.of(List.of(text, "x"), List.of("x", text));
        assertEquals(rows, read(write(rows)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "'x", "\tx", "\rx"})
    void textThatASpreadsheetWouldRun_getsOneApostrophe(String text) throws IOException {
        assertEquals("'" + text, cells(write(List.of(List.of(text, "")))).get(0).get(0));
    }

    @Test
    void cells_areQuotedOnlyWhereNeeded() throws IOException {
        String csv = new String(write(List.of(List.of("a b", "a,b"), List.of("'", ""))), StandardCharsets.UTF_8);
        assertEquals("a,b\na b,\"a,b\"\n'',\n", csv);
    }

    @Test
    void firstCellThatIsEmpty_isQuoted() throws IOException {
        assertEquals("a,b\n\"\",\n", new String(write(List.of(List.of("", ""))), StandardCharsets.UTF_8));
    }

    private static byte[] write(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(TABLE, rows, out);
        return out.toByteArray();
    }

    private static List<List<String>> read(byte[] csv) throws IOException {
        return cells(csv).stream()
                .map(row -> row.stream().map(SpreadsheetGuard::off).toList())
                .toList();
    }

    private static List<List<String>> cells(byte[] csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new String(csv, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            return parser.stream().skip(1).map(CSVRecord::toList).toList();
        }
    }
}
