package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;

/** What was understood of a list is told, and what looks as if it had not been. */
class UnderstoodTest {

    @Test
    void headersOfATable_areToldWithTheirColumns() throws FormatException {
        Reading reading = SourceFiles.read("""
                | Zone | Port | Service |
                |---|---|---|
                | north | 31 | moth |
                | north | 32 | gnat |
                """, "markdown-table");
        assertEquals(
                List.of("table 1: \"Port\" → port, \"Service\" → text; left over: \"Zone\""), reading.understood());
    }

    @Test
    void labelsAndGroups_areToldWithTheirColumns() throws FormatException {
        assertEquals(
                List.of("label \"Port\" → port", "label \"Service\" → name"),
                SourceFiles.read("Port: 31\nService: moth\n", "labelled-blocks").understood());
        assertEquals(
                List.of("group \"port\" → port", "group \"service\" → name"),
                SourceFiles.read("31 moth", "pattern", "pattern", "(?<port>\\d+) (?<service>\\w+)")
                        .understood());
    }

    @Test
    void headerInColumnsThatTheListLacks_isAnError() {
        FormatException refusal = assertThrows(
                FormatException.class,
                () -> SourceFiles.read(
                        "Port,Service,Zona\n31,moth,x\n", "delimited", "columns", Map.of("Zone", "category")));
        assertTrue(
                refusal.getMessage()
                        .contains("\"columns\" names the header \"zone\", which no table has (did you mean \"zona\"?)"),
                refusal.getMessage());
    }

    @Test
    void oneNameOnManyRows_isWarnedOf() throws FormatException {
        String list = IntStream.range(0, 20)
                .mapToObj(row -> (100 + row) + "," + (row % 2 == 0 ? "All" : "moth" + row))
                .collect(Collectors.joining("\n", "Port,Service\n", "\n"));
        assertEquals(
                List.of(
                        "the name \"All\" stands on 10 of 20 claims; see whether its column names services, and say which does"
                                + " in \"columns\""),
                OddNames.of(SourceFiles.read(list, "delimited")));
    }
}
