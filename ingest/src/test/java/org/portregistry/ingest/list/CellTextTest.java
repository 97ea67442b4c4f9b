package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void whiteSpace_becomesSingleBlanks() {
        assertEquals("a b c", CellText.clean("  a\t\tb\u00a0\r\n c\u3000"));
    }

    @Test
    void controlAndBidirectionalCharacters_areDropped() {
        assertEquals("abc", CellText.clean("a\u0000b\u202e\u200bc\ufeff\ud800"));
    }

    @Test
    void charactersBeyondTheFirstPlane_stay() {
        assertEquals("🔥x", CellText.clean("🔥x"));
    }

    @Test
    void terms_areDistinctLowerCasedSortedWords() {
        assertEquals(List.of("ip", "over", "tcp", "v2", "x"), CellText.terms("X over TCP/IP (tcp) v2[3]"));
    }
}
