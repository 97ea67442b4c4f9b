package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "http[1],                    http",
        "http [citation needed],     http",
        "http[note 3] and[^2] https, http and https",
        "Windows[12]2000,            Windows 2000",
        "SIP†,                       SIP",
        "443¹,                       443",
        "[recv] buffer,              [recv] buffer",
        "[x],                        [x]",
        "x²y,                        x²y",
    })
    void footnotes_areDropped(String text, String without) {
        assertEquals(without, CellText.withoutFootnotes(text));
    }

    @Test
    void linesWithoutFootnotes_areCleanAndNotBlank() {
        assertEquals("80\n8080 (alt)", CellText.linesWithoutFootnotes("\n 80[1]\r\n\t\u00a0\n8080\u2003 (alt)[a]\n"));
    }
}
