package org.portregistry.publish.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The command line's part of a table that the site, the npm package and the Python package answer alike. */
class AnswersTest {
    private static Lookup recorded;

    @BeforeAll
    static void open() throws IOException {
        recorded = Lookup.in(Path.of("..", "datasets"));
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/answers.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "null")
    void query_isAnsweredAsTheSharedTableSays(String query, String first, String says) throws IOException {
        List<Answer> answers = recorded.answer(Queries.parse(List.of(query)));
        Stream<FoundRow> rows = answers.stream().flatMap(answer -> answer.rows().stream());
        assertEquals(
                first == null ? "" : first, rows.map(FoundRow::id).findFirst().orElse(""));
        String said = answers.stream()
                .flatMap(answer -> answer.remarks().stream())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        assertTrue(says == null || said.contains(says.toLowerCase(Locale.ROOT)), said);
    }
}
