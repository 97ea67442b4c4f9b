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
    void groupsOfHeadings_areToldAsSuch() throws FormatException {
        assertEquals(
                List.of("group \"port\" → port", "group of a heading \"name\" → name"),
                SourceFiles.read("[moth]\n31\n", "pattern", "pattern", "^(?<port>\\d+)", "heading", "^.(?<name>\\w+)")
                        .understood());
    }

    @Test
    void keysAndElements_areToldWithTheirColumns() throws FormatException {
        assertEquals(
                List.of("key \"port\" → port", "key \"service\" → name", "left over: \"zone\""),
                SourceFiles.read("[{\"port\": 31, \"service\": \"moth\", \"zone\": \"x\"}]", "json")
                        .understood());
        assertEquals(
                List.of("keys such as \"31\" → port"),
                SourceFiles.read("{31: 'moth', 32: 'gnat'}", "js-literal").understood());
        assertEquals(
                List.of(
                        "element or attribute \"name\" → name",
                        "element or attribute \"port\" → port",
                        "left over: \"zone\""),
                SourceFiles.read("<list><s name='moth' port='31' zone='x'/></list>", "xml")
                        .understood());
    }

    @Test
    void everyFormat_tellsWhatItUnderstood() throws FormatException {
        assertEquals(
                1, SourceFiles.read("moth 31/tcp\n", "services").understood().size());
        assertEquals(
                1, SourceFiles.read("* 31 - moth\n", "bullets").understood().size());
        assertEquals(
                1,
                SourceFiles.read("Here is MOTH (port 31).", "prose")
                        .understood()
                        .size());
        assertEquals(
                List.of("variable \"MOTH_PORT\" → port, name \"MOTH\""),
                SourceFiles.read("MOTH_PORT=31\n", "variables").understood());
    }

    @Test
    void nameOfManyPortsOnOneRow_isNotOdd() throws FormatException {
        String list = IntStream.range(0, 20)
                .mapToObj(row -> row == 0 ? "1-9 11 13 15 17,moth" : (100 + row) + ",gnat" + row)
                .collect(Collectors.joining("\n", "Port,Service\n", "\n"));
        assertEquals(List.of(), OddNames.of(SourceFiles.read(list, "delimited")));
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
                List.of("the name \"All\" stands on 10 of 20 rows; see whether its column names services, and say"
                        + " which does in \"columns\""),
                OddNames.of(SourceFiles.read(list, "delimited")));
    }

    @Test
    void groupsOfPortsReadAsNames_areWarnedOf() throws FormatException {
        String ports =
                IntStream.range(0, 30).mapToObj(at -> "" + (100 + 2 * at)).collect(Collectors.joining(", "));
        assertEquals(
                List.of("the name \"moths-30\" stands on 30 of 32 ports; see whether it names a service, or a group of"
                        + " ports"),
                OddNames.of(SourceFiles.read("ports:\n  moths-30: [" + ports + "]\n  gnat: [31, 33]\n", "yaml")));
    }
}
