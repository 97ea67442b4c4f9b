package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.model.Used;

class NormalizerTest {

    @Test
    void supersededNames_becomeAliases() {
        Registry registry = Registries.of("""
                iana | 80 | tcp | http     | assigned | World Wide Web HTTP
                iana | 80 | tcp | www      | assigned | World Wide Web HTTP | current=http
                iana | 80 | tcp | www-http | assigned | World Wide Web HTTP | current=http
                """);
        assertEquals("80/tcp/http #1 assigned REGISTRY support=1", Registries.rows(registry));
        assertEquals(
                List.of("www", "www-http"),
                Registries.row(registry, "80/tcp/http").aliases());
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void chainOfSupersededNames_endsAtTheLast() {
        Registry registry = Registries.of("""
                iana | 80 | tcp | http     | assigned | | current=http
                iana | 80 | tcp | www      | assigned | | current=http
                iana | 80 | tcp | www-http | assigned | | current=www
                """);
        assertEquals("80/tcp/http #1 assigned REGISTRY support=1", Registries.rows(registry));
    }

    @Test
    void claimWithoutTransport_joinsThoseOnWhichOthersNameTheService() {
        Registry registry = Registries.of("""
                iana | 53   | tcp | domain | assigned | Domain Name Server
                iana | 53   | udp | domain | assigned | Domain Name Server
                list | 53   |     | DNS    |          |
                list | 8080 |     | Tomcat |          |
                """);
        assertEquals("""
                53/tcp/domain #1 assigned REGISTRY support=2
                53/udp/domain #1 assigned REGISTRY support=2
                8080/-/tomcat #1 unofficial SUPPORT support=1""", Registries.rows(registry));
        assertEquals("Tomcat", Registries.row(registry, "8080/-/tomcat").label());
    }

    @Test
    void reservedPorts_haveARowWithoutAService() {
        Registry registry = Registries.of("""
                iana | 1024 | tcp |      | reserved   | Reserved
                iana | 4    | tcp |      | unassigned | Unassigned
                list | 1024 |     | Reserved | reserved   |
                """);
        assertEquals("1024/tcp/- #1 reserved REGISTRY support=2", Registries.rows(registry));
        assertEquals(
                "notice UNASSIGNED",
                Registries.whereabouts(registry).get("iana line 2").get(0));
    }

    @Test
    void rangesOfUpTo128Ports_expandAndRememberTheRange() {
        Registry registry = Registries.of("""
                iana | 27000-27009 |     | flex-lm | assigned | FLEX LM (1-10)
                list | 30000-30127 | tcp | narrow  |          |
                list | 40000-40128 | tcp | wide    |          |
                """);
        assertEquals(10 + 128, registry.assignments().size());
        assertEquals(
                "27000-27009",
                Registries.row(registry, "27009/-/flex-lm")
                        .range()
                        .orElseThrow()
                        .toString());
        assertEquals(1, registry.ranges().size());
        assertEquals("40000-40128", registry.ranges().get(0).ports().toString());
    }

    @Test
    void used_goesByIndependentSources() {
        Registry registry = Registries.of("""
                iana   | 80 | udp | http | assigned |  |
                wiki   | 80 | udp | http |          |  | used=no
                copy   | 80 | udp | http |          |  | used=no
                debian | 80 | udp | http |          |  | used=yes
                """.replace("|  |\n", "|  \n"));
        assertEquals(Used.YES, Registries.row(registry, "80/udp/http").used());
        assertEquals("use-clash:80/udp:http settled AUTHORITY", Registries.conflicts(registry));
    }

    @Test
    void sourceThatListsOnlyWhatIsUsed_tellsOfTheTransportsThatItLeavesOut() {
        Registry registry = Registries.of("""
                iana   | 9418 | tcp | git | assigned |  |
                iana   | 9418 | udp | git | assigned |  |
                debian | 9418 | tcp | git |          |  | used=yes
                """.replace("|  |\n", "|  \n"));
        assertEquals(Used.YES, Registries.row(registry, "9418/tcp/git").used());
        assertEquals(Used.NO, Registries.row(registry, "9418/udp/git").used());
    }

    @Test
    void namesWithoutAPort_standApart() {
        Registry registry = Registries.of("iana |  | tcp | netconf-beep | assigned | NETCONF over BEEP");
        assertEquals(0, registry.assignments().size());
        assertEquals("netconf-beep", registry.serviceNames().get(0).service());
    }

    @Test
    void claimThatNamesNothing_isANotice() {
        Registry registry = Registries.of("list | 1 | tcp | ?? | |");
        assertTrue(Registries.whereabouts(registry).get("list line 1").contains("notice NAMELESS"));
    }

    @Test
    void wideRangesThatOverlap_areTold() {
        Registry registry = Registries.of("""
                wiki | 10000-20000 | udp | voice |  |
                list | 15000-25000 | udp | video |  |
                copy | 12000-13000 | udp | voices of the copy |  |
                """);
        assertEquals("range-overlap:15000-20000/udp settled SUPPORT", Registries.conflicts(registry));
    }

    @Test
    void phrase_meansWhatAnotherSourceCallsByAName() {
        Registry registry = Registries.of("""
                debian | 12201 | udp | gelf | | Graylog Extended Log Format
                wiki   | 12201 | udp | Graylog Extended Log Format | |
                """);
        assertEquals("12201/udp/gelf #1 unofficial SUPPORT support=2", Registries.rows(registry));
    }

    @Test
    void supersededNameOnAnotherPort_meansTheCurrentOne() {
        Registry registry = Registries.of("""
                iana | 80   | tcp | http | assigned | World Wide Web HTTP
                iana | 80   | tcp | www  | assigned | World Wide Web HTTP | current=http
                list | 8000 | tcp | WWW  |          |
                """);
        assertEquals("misplaced-service:8000/tcp:http settled REGISTRY", Registries.conflicts(registry));
    }
}
