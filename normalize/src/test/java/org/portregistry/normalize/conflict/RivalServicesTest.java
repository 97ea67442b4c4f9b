package org.portregistry.normalize.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Registries;

/** Different services on one port and transport, named by different sources or by one. */
class RivalServicesTest {

    @Test
    void twoSources_areOpen() {
        Registry registry = Registries.of("""
                wiki | 9200 | tcp | alpha | |
                list | 9200 | tcp | beta | |
                """);
        assertEquals("rival-services:9200/tcp open TIE", Registries.conflicts(registry));
    }

    @Test
    void sentence_namesSixSourcesOfAServiceAndCountsTheOthers() {
        String rows = IntStream.rangeClosed(10, 24)
                .mapToObj(list -> "list" + list + " | 9200 | tcp | beta | |\n")
                .collect(Collectors.joining("", "wiki | 9200 | tcp | alpha | |\n", ""));
        assertEquals(
                "Sources name different services on 9200/tcp: beta (list10, list11, list12, list13, list14, list15, and 9"
                        + " more), alpha (wiki); more independent sources name beta",
                Registries.conflict(Registries.of(rows), "rival-services:9200/tcp")
                        .sentence());
    }

    @Test
    void assignment_settles() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp | assigned |
                wiki | 9200 | tcp | elasticsearch | |
                """);
        assertEquals("rival-services:9200/tcp settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void assignmentAgainstTwoIndependentSources_isContested() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp | assigned |
                wiki | 9200 | tcp | elasticsearch | |
                list | 9200 | tcp | elasticsearch | |
                """);
        assertEquals("rival-services:9200/tcp contested REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void assignmentAgainstASourceAndItsCopy_isSettled() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp | assigned |
                wiki | 9200 | tcp | elasticsearch | |
                copy | 9200 | tcp | elasticsearch | |
                """);
        assertEquals("rival-services:9200/tcp settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void oneSourceWithBoth_sharesThePort() {
        Registry registry = Registries.of("""
                wiki | 8080 | tcp | Tomcat | |
                wiki | 8080 | tcp | Jira | |
                """);
        assertEquals("shared-use:8080/tcp by-design TIE", Registries.conflicts(registry));
        assertEquals(
                "jira (wiki), tomcat (wiki) share 8080/tcp: one source itself lists them side by side",
                Registries.conflict(registry, "shared-use:8080/tcp").sentence());
    }

    @Test
    void thirdServiceOfAnotherSource_isARivalOfTheFirst() {
        Registry registry = Registries.of("""
                wiki | 8080 | tcp | Tomcat | |
                wiki | 8080 | tcp | Jira | |
                list | 8080 | tcp | Zope | |
                """);
        assertEquals("""
                rival-services:8080/tcp open TIE
                shared-use:8080/tcp by-design TIE""", Registries.conflicts(registry));
    }

    @Test
    void malware_isNoRival() {
        Registry registry = Registries.of("""
                wiki | 9200 | tcp | alpha | |
                list | 9200 | tcp | Pest | malicious |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void differentTransports_areNoRivals() {
        Registry registry = Registries.of("""
                wiki | 9200 | tcp | alpha | |
                list | 9200 | udp | beta | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void sentence_saysWhichSourceSaysWhat() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp       | assigned |
                wiki | 9200 | tcp | elasticsearch | |
                list | 9200 | tcp | elasticsearch | |
                """);
        assertEquals(
                "Sources name different services on 9200/tcp: wap-wsp (iana), elasticsearch (list, wiki); "
                        + "IANA's assignment puts wap-wsp first",
                Registries.conflict(registry, "rival-services:9200/tcp").sentence());
    }

    @Test
    void claimWithoutATransport_isARivalOnEveryTransport() {
        Registry registry = Registries.of("""
                iana | 5432 | tcp | postgresql | assigned |
                iana | 5432 | udp | postgresql | assigned |
                list | 5432 |     | Slack      | |
                """);
        assertEquals("""
                rival-services:5432/tcp settled REGISTRY
                rival-services:5432/udp settled REGISTRY""", Registries.conflicts(registry));
        assertEquals(
                List.of("rival-services:5432/tcp", "rival-services:5432/udp"),
                Registries.row(registry, "5432/-/slack").conflicts());
    }

    @Test
    void claimWithoutATransportBesideTheFirstOfTheSameSource_isNoRival() {
        Registry registry = Registries.of("""
                wiki | 8080 | tcp | Tomcat | |
                wiki | 8080 |     | Jira   | |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void malwareWithoutATransport_isNoRival() {
        Registry registry = Registries.of("""
                wiki | 8080 | tcp | Tomcat | |
                list | 8080 |     | Pest   | malicious |
                """);
        assertEquals("", Registries.conflicts(registry));
    }
}
