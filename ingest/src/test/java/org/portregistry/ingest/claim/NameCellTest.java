package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.model.PortRange;

class NameCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "N/A", "[NULL]", "unknown", "Unknown", "-", "---", "–", "none", "?", "..."})
    void placeholders_areNoNames(String cell) {
        assertFalse(NameCell.isName(cell));
        assertEquals(List.of(), NameCell.split(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "radsec, cPanel         | radsec + cPanel",
                "LDAP, ILS              | LDAP + ILS",
                "whois++                | whois++",
                "sql*net                | sql*net",
                "914c/g                 | 914c/g",
                "SMTP over TLS/SSL, SSM | SMTP over TLS/SSL, SSM",
                "Login, remote login    | Login, remote login",
                "H.323, 2               | H.323, 2",
                "TCP/IP, n/a            | TCP/IP",
            })
    void commas_partNamesOnlyBetweenSingleWords(String cell, String names) {
        assertEquals(List.of(names.split(" \\+ ")), NameCell.split(cell));
    }

    @Test
    void nameForEachPort_isReadByPort() {
        assertEquals(
                Map.of(PortRange.of(1025), "network blackjack", PortRange.of(1033), "[NULL]"),
                NameCell.byPort("1025: network blackjack 1033: [NULL]", ports(1025, 1033)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1025: network blackjack", "1025: a 1034: b", "802.1X: access", "http", "1025: a 1033: b 1034: c"
            })
    void numbersThatAreNotTheRowsPorts_partNothing(String cell) {
        assertEquals(Map.of(), NameCell.byPort(cell, ports(1025, 1033)));
    }

    private static Set<PortRange> ports(int one, int other) {
        return Set.of(PortRange.of(one), PortRange.of(other));
    }
}
