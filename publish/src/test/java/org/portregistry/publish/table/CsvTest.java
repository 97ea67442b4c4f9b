package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Table<List<String>> TABLE = new Table<>(
            "test", List.of("a"), List.of(new At(Column.text("a", ""), 0), new At(Column.text("b", ""), 1)));

    /** The cell at a place of a row. */
    private record At(Column column, int place) implements Field<List<String>> {
        @Override
        public String cell(List<String> row) {
            return row.get(place);
        }

        @Override
        public List<String> items(List<String> row) {
            return List.of(cell(row));
        }
    }

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
        CsvReader reader = new CsvReader(write(List.of(List.of(text, ""))));
        reader.next();
        reader.next();
        assertEquals("'" + text, reader.raw(0));
    }

    @Test
    void cells_areQuotedOnlyWhereNeeded() throws IOException {
        String csv = new String(write(List.of(List.of("a b", "a,b"), List.of("'", ""))), StandardCharsets.UTF_8);
        assertEquals("a,b\na b,\"a,b\"\n'',\n", csv);
    }

    @Test
    void fileWithoutLastLineBreak_hasItsLastRow() {
        assertEquals(List.of(List.of("1", "2")), read("a,b\n1,2".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void quoteThatIsNeverClosed_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> read("a,b\n\"1,2\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] write(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(TABLE, rows, out);
        return out.toByteArray();
    }

    private static List<List<String>> read(byte[] csv) {
        CsvReader reader = new CsvReader(csv);
        reader.next();
        List<List<String>> rows = new ArrayList<>();
        while (reader.next()) {
            rows.add(reader.row());
        }
        return rows;
    }
}
