package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "[RFC1], RFC1",
        "[RFC1][RFC2], RFC1 + RFC2",
        "[RFC1] [a (b) c], RFC1 + a (b) c",
        "[a [b] c][d], a b c + d",
        "bare, bare",
        "bare [RFC1], bare + RFC1",
        "[unclosed, unclosed",
        "closed], closed]",
        "[], ''",
    })
    void brackets_holdItems(String cell, String items) {
        String expected = items.replace("a b c", "a [b] c");
        assertEquals(
                expected.isEmpty() ? List.of() : List.of(expected.split(" \\+ ")),
                Bracketed.items(cell),
                "brackets inside an item stay");
    }
}
