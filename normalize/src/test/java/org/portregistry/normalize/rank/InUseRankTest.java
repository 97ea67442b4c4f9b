package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** A use that a primary source states goes first, but for an assignment that somebody sees in use. */
class InUseRankTest {

    @Test
    void statedUse_goesBeforeAnAssignmentThatOnlyTheRegistryAndItsCopiesName() {
        Registry registry = Registries.of("""
                iana | 8000 | tcp | irdmi | assigned |
                iana-copy | 8000 | tcp | irdmi | | | used=yes
                curated | 8000 | tcp | django | unofficial | | used=yes
                """);
        assertEquals("""
                8000/tcp/django #1 unofficial IN_USE support=1
                8000/tcp/irdmi #2 assigned IN_USE support=1""", Registries.rows(registry));
        assertEquals("rival-services:8000/tcp settled IN_USE", Registries.conflicts(registry));
    }

    @Test
    void statedUse_goesBeforeAnAssignmentThatOthersMerelyList() {
        Registry registry = Registries.of("""
                iana | 8000 | tcp | irdmi | assigned |
                bsd | 8000 | tcp | irdmi | |
                list | 8000 | tcp | irdmi | |
                curated | 8000 | tcp | django | unofficial | | used=yes
                """);
        assertEquals("""
                8000/tcp/django #1 unofficial IN_USE support=1
                8000/tcp/irdmi #2 assigned IN_USE support=3""", Registries.rows(registry));
    }

    @Test
    void assignmentThatAnIndependentSourceSeesInUse_staysFirst() {
        Registry registry = Registries.of("""
                iana | 9101 | tcp | bacula-dir | assigned |
                debian | 9101 | tcp | bacula-dir | | | used=yes
                curated | 9101 | tcp | haproxy-exporter | unofficial | | used=yes
                """);
        assertEquals("""
                9101/tcp/bacula-dir #1 assigned REGISTRY support=2
                9101/tcp/haproxy-exporter #2 unofficial REGISTRY support=1""", Registries.rows(registry));
    }

    @Test
    void assignmentThatAnotherSourceSeesUnused_givesWay() {
        Registry registry = Registries.of("""
                iana | 9101 | tcp | bacula-dir | assigned |
                wiki | 9101 | tcp | bacula-dir | | | used=no
                curated | 9101 | tcp | haproxy-exporter | unofficial | | used=yes
                """);
        assertEquals("""
                9101/tcp/haproxy-exporter #1 unofficial IN_USE support=1
                9101/tcp/bacula-dir #2 assigned IN_USE support=2""", Registries.rows(registry));
    }

    @Test
    void statedUse_goesBeforeWhateverCommunityListsSay() {
        Registry registry = Registries.of("""
                wiki | 9000 | tcp | alpha | | | used=yes
                list | 9000 | tcp | alpha | | | used=yes
                guide | 9000 | tcp | alpha | | | used=yes
                curated | 9000 | tcp | beta | unofficial | | used=yes
                """);
        assertEquals("""
                9000/tcp/beta #1 unofficial IN_USE support=1
                9000/tcp/alpha #2 unofficial IN_USE support=3""", Registries.rows(registry));
        assertEquals("rival-services:9000/tcp settled IN_USE", Registries.conflicts(registry));
    }

    @Test
    void statedAssignment_goesBeforeOtherStatedUses() {
        Registry registry = Registries.of("""
                iana | 9000 | tcp | alpha | assigned |
                curated | 9000 | tcp | alpha | | | used=yes
                curated | 9000 | tcp | beta | unofficial | | used=yes
                """);
        assertEquals("""
                9000/tcp/alpha #1 assigned REGISTRY support=2
                9000/tcp/beta #2 unofficial REGISTRY support=1""", Registries.rows(registry));
    }

    @Test
    void severalStatedUses_shareThePortInOrderOfSupportThenTheAlphabet() {
        Registry registry = Registries.of("""
                iana | 8000 | tcp | irdmi | assigned |
                curated | 8000 | tcp | beta | unofficial | | used=yes
                curated | 8000 | tcp | alpha | unofficial | | used=yes
                curated | 8000 | tcp | gamma | unofficial | | used=yes
                list | 8000 | tcp | gamma | unofficial |
                """);
        assertEquals("""
                8000/tcp/gamma #1 unofficial SUPPORT support=2
                8000/tcp/alpha #2 unofficial SUPPORT support=1
                8000/tcp/beta #3 unofficial TIE support=1
                8000/tcp/irdmi #4 assigned IN_USE support=1""", Registries.rows(registry));
        assertEquals("""
                rival-services:8000/tcp settled IN_USE
                shared-use:8000/tcp by-design SUPPORT""", Registries.conflicts(registry));
    }

    @Test
    void statedRange_neverProfits() {
        Registry registry = Registries.of("""
                iana | 8000 | tcp | irdmi | assigned |
                curated | 7990-8010 | tcp | django | unofficial | | used=yes
                """);
        assertEquals("8000/tcp/irdmi", registry.assignments().get(10).id());
        assertEquals(
                "REGISTRY", Registries.row(registry, "8000/tcp/irdmi").basis().name());
    }

    @Test
    void useThatAPrimarySourceDenies_doesNotProfit() {
        Registry registry = Registries.of("""
                iana | 8000 | tcp | irdmi | assigned |
                curated | 8000 | tcp | django | unofficial | | used=no
                """);
        assertEquals("""
                8000/tcp/irdmi #1 assigned REGISTRY support=1
                8000/tcp/django #2 unofficial REGISTRY support=1""", Registries.rows(registry));
    }

    @Test
    void malware_neverProfits() {
        Registry registry = Registries.of("""
                list | 31337 | tcp | alpha | |
                curated | 31337 | tcp | sliver | malicious | | used=yes
                """);
        assertEquals("""
                31337/tcp/alpha #1 unofficial SUPPORT support=1
                31337/tcp/sliver #2 malicious SUPPORT support=1""", Registries.rows(registry));
    }

    @Test
    void withoutAStatedUse_theRulePartsNothing() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | name | assigned |
                iana | 42 | tcp | nameserver | assigned |
                wiki | 42 | tcp | nameserver | | | used=yes
                """);
        assertEquals("""
                42/tcp/nameserver #1 assigned SUPPORT support=2
                42/tcp/name #2 assigned SUPPORT support=1""", Registries.rows(registry));
    }

    @Test
    void statedText_isTheDescriptionWhereItIsInUse() {
        Registry registry = Registries.of("""
                iana | 3389 | tcp | ms-wbt-server | assigned | MS WBT Server
                iana | 3389 | udp | ms-wbt-server | assigned | MS WBT Server
                curated | 3389 | tcp | ms-wbt-server | | Remote Desktop Protocol | used=yes
                """);
        assertEquals(
                "Remote Desktop Protocol",
                Registries.row(registry, "3389/tcp/ms-wbt-server").description());
        assertEquals(
                "MS WBT Server",
                Registries.row(registry, "3389/udp/ms-wbt-server").description());
    }
}
