package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** Whether an assigned service is in use, from who says so in words and who by silence. */
class UsageTest {

    private static final String ASSIGNED = """
            iana | 3389 | tcp | ms-wbt-server | assigned |
            iana | 3389 | udp | ms-wbt-server | assigned |
            """;

    /** What a source says of the service on one transport, and what is taken as used on UDP. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '"', textBlock = """
                    debian  | 3389 | tcp | ms-wbt-server | | | used=yes : no
                    debian  | 3389 | udp | ms-wbt-server | | | used=yes : yes
                    wiki    | 3389 | udp | ms-wbt-server | | | used=no  : no
                    curated | 3389 | tcp | ms-wbt-server | | | used=yes : ""
                    curated | 3389 | udp | ms-wbt-server | | | used=no  : no
                    own     | 3389 | tcp | ms-wbt-server | | | used=yes : ""
                    list    | 3389 | tcp | ms-wbt-server | |            : ""
                    debian  | 3389 |     | ms-wbt-server | | | used=yes : yes
                    """)
    void whatASourceSays_isTakenAsUsedOrNot(String claim, String used) {
        Registry registry = Registries.of(ASSIGNED + claim);
        assertEquals(
                used, Registries.row(registry, "3389/udp/ms-wbt-server").used().code());
    }

    @ParameterizedTest
    @CsvSource({"wiki, list, no", "wiki, copy, yes", "guide, wiki, no"})
    void twoThatDenyIt_goBeforeAWeightierOneIfTheyAreIndependent(String one, String other, String used) {
        Registry registry = Registries.of(ASSIGNED + """
                debian | 3389 | udp | ms-wbt-server | | | used=yes
                %s     | 3389 | udp | ms-wbt-server | | | used=no
                %s     | 3389 | udp | ms-wbt-server | | | used=no
                """.formatted(one, other));
        assertEquals(
                used, Registries.row(registry, "3389/udp/ms-wbt-server").used().code());
    }
}
