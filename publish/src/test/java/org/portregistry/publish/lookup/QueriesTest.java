package org.portregistry.publish.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {

    @ParameterizedTest
    @CsvFileSource(files = "src/test/queries.csv", numLinesToSkip = 1)
    void query_meansWhatTheSharedTableSays(String query, String means) {
        if (means.startsWith("wrong: ")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Queries.parse(List.of(query)));
            String words = means.substring("wrong: ".length());
            assertTrue(refused.getMessage().contains(words), refused::getMessage);
        } else {
            assertEquals(means, shown(Queries.parse(List.of(query))));
        }
    }

    /** Blanks of a shell and blanks in quotes are the same, but between names: those are several. */
    @ParameterizedTest
    @CsvSource({
        "tcp 443,                   443/tcp",
        "443 tcp,                   443/tcp",
        "port 443,                  443",
        "tcp 80 443 udp 53,         80/tcp;443/tcp;53/udp",
        "ssh telnet,                name ssh;name telnet",
        "9200/tcp 53/udp ssh,       9200/tcp;53/udp;name ssh",
        "port knocking,             name port knocking",
        "category:database risk:high, category database;risk high",
    })
    void arguments_meanWhatTheirTextMeans(String arguments, String means) {
        assertEquals(means, shown(Queries.parse(List.of(arguments.split(" ")))));
    }

    @Test
    void rangeThatRunsBackwards_isTold() {
        assertEquals(
                "6010-6000 runs backwards; it was read as 6000-6010",
                Queries.parse(List.of("6010-6000")).all().get(0).remark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "-1", "99999/tcp", "7-3/tcp/x", "9200/xyz/x", "9200/tcp/"})
    void whatIsNoPort_isRefusedAsAnArgumentAndANameInALog(String query) {
        assertThrows(IllegalArgumentException.class, () -> Queries.parse(List.of(query)));
        assertEquals("name " + query.strip(), shown(Queries.ofLine(query)));
    }

    private static String shown(Queries queries) {
        Stream<String> filter = queries.filter().chooses()
                ? Stream.of(queries.filter().toString().replace("; ", ";"))
                : Stream.of();
        return Stream.concat(queries.all().stream().map(Query::toString), filter)
                .collect(Collectors.joining(";"));
    }
}
