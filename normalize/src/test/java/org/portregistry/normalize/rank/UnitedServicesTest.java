package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two claims on one port are about one service. */
class UnitedServicesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        list | 80 | tcp | winbox      | |          : wiki | 80 | tcp | winbox-mikrotik  | |          : 1
        list | 80 | tcp | winbox      | |          : wiki | 80 | tcp | winbox-2         | |          : 2
        list | 80 | tcp | winbox      | |          : wiki | 80 | tcp | mikrotik         | |          : 2
        list | 80 | tcp | Winbox      | |          : wiki | 80 | tcp | winbox           | |          : 1
        list | 80 | tcp | win-box     | |          : wiki | 80 | tcp | winbox           | |          : 1
        iana | 80 | tcp | HTTP        | assigned | : iana | 80 | tcp | http             | assigned | : 1
        iana | 80 | tcp | http        | assigned | : iana | 80 | tcp | ht-tp            | assigned | : 2
        iana | 80 | tcp | http        | assigned | : list | 80 | tcp | http-mikrotik    | |          : 2
        list | 80 | tcp | netbus-v1   | malicious | : wiki | 80 | tcp | netbus-v2       | malicious | : 1
        list | 80 | tcp | netbus      | malicious | : wiki | 80 | tcp | sub7            | malicious | : 2
        list | 80 | tcp | netbus      | malicious | : wiki | 80 | tcp | netbus          | |          : 2
        list | 80 | tcp | netbus      | malicious | : wiki | 80 | tcp | netbus          | | a trojan : 1
        list | 80 | tcp | netbus      | malicious | : wiki | 80 | tcp | netbus-remote   | | a trojan : 1
        list | 80 | tcp | netbus      | malicious | : wiki | 80 | tcp | netbus-remote   | |          : 2
        list | 80 | tcp | bus         | malicious | : wiki | 80 | tcp | bus-remote      | | a trojan : 2
        list | 80 | tcp | http        | malicious | : iana | 80 | tcp | http            | assigned | : 1
        list | 80 | tcp | http        | malicious | : wiki | 80 | tcp | http            | assigned | : 2
        list | 80 | tcp | 666         | malicious | : wiki | 80 | tcp | 667             | malicious | : 2
        """)
    void twoClaims_areOfOneServiceOrOfTwo(String one, String other, int services) {
        List<Row> rows =
                PortRows.of(80, RowsOfTests.resolved(one + "\n" + other), RowsOfTests.ORIGINS, Set.of())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        assertEquals(services, rows.size(), () -> rows.stream().map(Row::id).collect(Collectors.joining(", ")));
    }

    /** A name that three claims share in part goes to the first shorter one that it contains. */
    @ParameterizedTest
    @CsvSource({"winbox, winbox-mikrotik, mikrotik-winbox-tool, 1", "alpha, beta, alpha-beta, 2"})
    void longerName_goesToTheFirstShorterOneThatItContains(String one, String two, String three, int services) {
        String table = List.of(one, two, three).stream()
                .map(name -> "list | 80 | tcp | " + name + " | |\n")
                .collect(Collectors.joining());
        assertEquals(
                services,
                PortRows.of(80, RowsOfTests.resolved(table), RowsOfTests.ORIGINS, Set.of()).values().stream()
                        .mapToInt(List::size)
                        .sum());
    }
}
