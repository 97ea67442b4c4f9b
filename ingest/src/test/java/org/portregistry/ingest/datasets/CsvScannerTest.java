package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written scanner says of every text what Commons CSV says of it. */
class CsvScannerTest {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private static final List<String> PIECES = List.of(
            "a",
            "80",
            ",",
            ",",
            ",",
            "\n",
            "\n",
            "\r\n",
            "\"b\"",
            "\"c,d\"",
            "\"e\nf\"",
            "\"\"\"g\"\"\"",
            "\"\"",
            "é",
            "\"€ 1\"",
            "\uD83D\uDE42",
            " ");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_is_taken_apart_as_Commons_CSV_does(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        for (int i = random.nextInt(30); i > 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            boolean parts = piece.equals(",") || piece.endsWith("\n") && piece.charAt(0) != '"';
            // Only a whole cell may be quoted.
            if (parts || !begun) {
                text.append(piece);
                begun = !parts;
            }
        }
        assertEquals(byCommonsCsv(text.toString()), scanned(text.toString()), text.toString());
    }

    @Test
    void a_row_is_found_again_by_the_line_on_which_it_begins() throws IOException {
        CsvScanner scanner = scanner("a,\"b\nc\"\r\nd\n");
        scanner.next();
        assertEquals(1, scanner.line());
        scanner.next();
        assertEquals(3, scanner.line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "open         | a quoted cell is not closed
            a,"b"c        | text follows a quoted cell
            "b" ,c        | text follows a quoted cell
            """)
    void what_is_no_CSV_is_refused(String text, String message) {
        CsvScanner scanner = scanner(text);
        assertEquals(
                message,
                assertThrows(CsvScanner.NoCsvException.class, scanner::next).getMessage());
    }

    @Test
    void a_cell_that_is_not_UTF_8_is_refused() throws IOException {
        CsvScanner scanner = new CsvScanner("a,b\nc,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), new Spellings(0));
        scanner.next();
        assertThrows(CharacterCodingException.class, scanner::next);
        assertEquals(2, scanner.line());
    }

    private static CsvScanner scanner(String text) {
        return new CsvScanner(text.getBytes(StandardCharsets.UTF_8), new Spellings(0));
    }

    private static List<List<String>> scanned(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvScanner scanner = scanner(text);
        while (scanner.next()) {
            rows.add(List.copyOf(scanner.cells()));
        }
        return rows;
    }

    private static List<List<String>> byCommonsCsv(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, RFC_4180)) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        }
        return rows;
    }
}
