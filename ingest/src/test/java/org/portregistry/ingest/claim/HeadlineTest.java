package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Telnet protocol—unencrypted text       | Telnet protocol",
                "HTTP – the web                         | HTTP",
                "HTTP - the web                         | HTTP",
                "Git. Version control                   | Git",
                "Gopher; old                            | Gopher",
                "X.400 over TCP/IP v1.0                 | X.400 over TCP/IP v1.0",
                "Node.js debugger                       | Node.js debugger",
                "well-known name                        | well-known name",
                "Sink[12] protocol[note 1]. Drops all   | Sink protocol",
                "A (b. c; d – e) f. g                   | A (b. c; d – e) f",
                "kerberos kshell.                       | kerberos kshell",
            })
    void name_endsAtTheFirstStopOutsideBrackets(String text, String name) {
        assertEquals(name, Headline.of(text).name());
    }

    @Test
    void abbreviationInBrackets_isAnAlias() {
        assertEquals(
                new Headline("Trivial File Transfer Protocol", List.of("TFTP")),
                Headline.of("Trivial File Transfer Protocol (TFTP). Small files"));
    }

    @Test
    void remarkInBrackets_staysInTheName() {
        assertEquals(new Headline("Sendmail (block it)", List.of()), Headline.of("Sendmail (block it)"));
    }

    @Test
    void longText_isCutAtAWordAfter64Characters() {
        String name = Headline.of("word ".repeat(40).strip()).name();
        assertTrue(name.length() <= Headline.LONGEST && name.endsWith("word"), name);
    }
}
