package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Registry;
import org.portregistry.model.Used;

class NormalizerTest {

    @Test
    void names_that_iana_supersedes_become_aliases() {
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
    void a_chain_of_superseded_names_ends_at_the_last() {
        Registry registry = Registries.of("""
                iana | 80 | tcp | http     | assigned | | current=http
                iana | 80 | tcp | www      | assigned | | current=http
                iana | 80 | tcp | www-http | assigned | | current=www
                """);
        assertEquals("80/tcp/http #1 assigned REGISTRY support=1", Registries.rows(registry));
    }

    @Test
    void two_current_names_of_iana_are_rivals_that_a_person_must_look_at() {
        Registry registry = Registries.of("""
                iana | 42 | tcp | nameserver | assigned | Host Name Server
                iana | 42 | tcp | name       | assigned | Host Name Server
                """);
        assertEquals("""
                42/tcp/name #1 assigned TIE support=1
                42/tcp/nameserver #2 assigned TIE support=1""", Registries.rows(registry));
        assertEquals("rival-assignments:42/tcp open TIE", Registries.conflicts(registry));
    }

    @Test
    void services_that_differ_by_transport_are_no_fault() {
        Registry registry = Registries.of("""
                iana | 514 | tcp | shell  | assigned |
                iana | 514 | udp | syslog | assigned |
                """);
        assertEquals("transport-split:514/- by-design REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void a_claim_without_transport_joins_those_on_which_others_name_the_service() {
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
    void copies_lend_no_support_and_ties_go_to_a_person() {
        Registry registry = Registries.of("""
                wiki | 9200 | tcp | Alpha |  |
                copy | 9200 | tcp | Alpha |  |
                list | 9200 | tcp | Beta  |  |
                """);
        assertEquals("""
                9200/tcp/alpha #1 unofficial TIE support=1
                9200/tcp/beta #2 unofficial TIE support=1""", Registries.rows(registry));
        assertEquals("rival-services:9200/tcp open TIE", Registries.conflicts(registry));
    }

    @Test
    void support_settles_before_authority_does() {
        Registry registry = Registries.of("""
                debian | 9200 | tcp | Beta  |  |
                wiki   | 9200 | tcp | Alpha |  |
                list   | 9200 | tcp | alpha |  |
                """);
        assertEquals("""
                9200/tcp/alpha #1 unofficial SUPPORT support=2
                9200/tcp/beta #2 unofficial SUPPORT support=1""", Registries.rows(registry));
        assertEquals("rival-services:9200/tcp settled SUPPORT", Registries.conflicts(registry));
    }

    @Test
    void iana_against_two_independent_sources_is_contested() {
        Registry registry = Registries.of("""
                iana | 9200 | tcp | wap-wsp       | assigned | WAP connectionless session service
                wiki | 9200 | tcp | Elasticsearch |          |
                list | 9200 | tcp | elasticsearch |          |
                """);
        assertEquals("9200/tcp/wap-wsp", registry.assignments().get(0).id());
        assertEquals("rival-services:9200/tcp contested REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void services_that_one_source_lists_side_by_side_share_the_port() {
        Registry registry = Registries.of("""
                wiki | 8080 | tcp | Tomcat |  |
                wiki | 8080 | tcp | Jira   |  |
                """);
        assertEquals("shared-use:8080/tcp by-design TIE", Registries.conflicts(registry));
    }

    @Test
    void malware_stands_in_one_row_below_every_benign_use() {
        Registry registry = Registries.of("""
                iana | 21 | tcp | ftp        | assigned  | File Transfer Protocol [Control]
                wiki | 21 | tcp | Doly Trojan | malicious |
                list | 21 | tcp | WinCrash   | malicious |
                guide | 21 | tcp | WinCrash  | malicious |
                list | 99 | tcp | ncx99      | malicious |
                wiki | 99 | tcp | Elsewise   |           |
                """);
        assertEquals("""
                21/tcp/ftp #1 assigned REGISTRY support=1
                21/tcp/wincrash #2 malicious SUPPORT support=3
                99/tcp/elsewise #1 unofficial SUPPORT support=1
                99/tcp/ncx99 #2 malicious SUPPORT support=1""", Registries.rows(registry));
        assertEquals(
                List.of("Doly Trojan"),
                Registries.row(registry, "21/tcp/wincrash").aliases());
        assertEquals("WinCrash", Registries.row(registry, "21/tcp/wincrash").label());
    }

    @Test
    void what_one_source_calls_malicious_is_malicious() {
        Registry registry = Registries.of("""
                list  | 12345 |     | NetBus | unofficial |
                guide | 12345 | tcp | NetBus | malicious  |
                """);
        assertEquals("12345/tcp/netbus #1 malicious SUPPORT support=2", Registries.rows(registry));
        assertEquals("status-clash:12345/tcp:netbus settled SUPPORT", Registries.conflicts(registry));
    }

    @Test
    void reserved_ports_have_a_row_without_a_service_and_unassigned_ones_a_notice() {
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
    void ranges_expand_up_to_128_ports_and_remember_the_range() {
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
    void conflicts_alike_on_neighbouring_ports_of_a_range_are_one() {
        Registry registry = Registries.of("""
                iana | 6000-6063 | tcp | x11   | assigned |
                wiki | 6000-6003 | tcp | other |          |
                """);
        assertEquals("rival-services:6000-6003/tcp settled REGISTRY", Registries.conflicts(registry));
        assertEquals(
                List.of("rival-services:6000-6003/tcp"),
                Registries.row(registry, "6002/tcp/other").conflicts());
    }

    @Test
    void a_registered_service_away_from_its_ports_is_misplaced() {
        Registry registry = Registries.of("""
                iana | 443  | tcp | https | assigned | HTTPS
                list | 8447 | tcp | HTTPS |          |
                """);
        assertEquals("misplaced-service:8447/tcp:https settled REGISTRY", Registries.conflicts(registry));
        assertEquals("8447/tcp/https", registry.assignments().get(1).id());
    }

    @Test
    void a_list_that_claims_fewer_transports_than_iana_does_not_contradict() {
        Registry registry = Registries.of("""
                iana   | 22 | tcp  | ssh | assigned |
                iana   | 22 | udp  | ssh | assigned |
                debian | 22 | tcp  | ssh |          |
                list   | 22 |      | ssh |          |
                """);
        assertEquals("", Registries.conflicts(registry));
    }

    @Test
    void a_source_that_knows_another_transport_than_iana_assigns_contradicts() {
        Registry registry = Registries.of("""
                iana   | 143 | tcp  | imap | assigned |
                debian | 143 | udp  | imap |          |
                """);
        assertEquals("transport-mismatch:143/-:imap settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void used_goes_by_independent_sources_and_a_clash_is_shown() {
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
    void a_source_that_lists_only_what_is_used_tells_of_the_transports_that_it_leaves_out() {
        Registry registry = Registries.of("""
                iana   | 9418 | tcp | git | assigned |  |
                iana   | 9418 | udp | git | assigned |  |
                debian | 9418 | tcp | git |          |  | used=yes
                """.replace("|  |\n", "|  \n"));
        assertEquals(Used.YES, Registries.row(registry, "9418/tcp/git").used());
        assertEquals(Used.NO, Registries.row(registry, "9418/udp/git").used());
    }

    @Test
    void names_without_a_port_stand_apart() {
        Registry registry = Registries.of("iana |  | tcp | netconf-beep | assigned | NETCONF over BEEP");
        assertEquals(0, registry.assignments().size());
        assertEquals("netconf-beep", registry.serviceNames().get(0).service());
    }

    @Test
    void a_claim_that_names_nothing_is_a_notice() {
        Registry registry = Registries.of("list | 1 | tcp | ?? | |");
        assertTrue(Registries.whereabouts(registry).get("list line 1").contains("notice NAMELESS"));
    }

    @Test
    void wide_ranges_of_independent_sources_that_overlap_are_told() {
        Registry registry = Registries.of("""
                wiki | 10000-20000 | udp | voice |  |
                list | 15000-25000 | udp | video |  |
                copy | 12000-13000 | udp | voices of the copy |  |
                """);
        assertEquals("range-overlap:15000-20000/udp settled SUPPORT", Registries.conflicts(registry));
    }

    @Test
    void a_range_without_transport_that_holds_assigned_ports_overlaps_them() {
        Registry registry = Registries.of("""
                iana | 3322-3325 |     | active-net | assigned |
                iana | 3324      | tcp | other      | assigned |
                """);
        assertEquals("range-overlap:3324/- settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void what_wikipedia_and_a_list_call_by_a_phrase_is_the_malware_that_another_names() {
        Registry registry = Registries.of("""
                guide | 12345 | tcp | NetBus v1 | malicious |
                wiki  | 12345 | tcp | NetBus remote administration tool (often Trojan horse) | |
                list  | 12345 |     | NetBus    | unofficial |
                """);
        assertEquals("12345/tcp/netbus #1 malicious SUPPORT support=3", Registries.rows(registry));
    }

    @Test
    void a_phrase_means_what_another_source_calls_by_a_name() {
        Registry registry = Registries.of("""
                debian | 12201 | udp | gelf | | Graylog Extended Log Format
                wiki   | 12201 | udp | Graylog Extended Log Format | |
                """);
        assertEquals("12201/udp/gelf #1 unofficial SUPPORT support=2", Registries.rows(registry));
    }

    @Test
    void a_superseded_name_on_another_port_means_the_current_one() {
        Registry registry = Registries.of("""
                iana | 80   | tcp | http | assigned | World Wide Web HTTP
                iana | 80   | tcp | www  | assigned | World Wide Web HTTP | current=http
                list | 8000 | tcp | WWW  |          |
                """);
        assertEquals("misplaced-service:8000/tcp:http settled REGISTRY", Registries.conflicts(registry));
    }

    @Test
    void a_malicious_claim_by_the_name_of_the_assigned_service_is_a_status_clash_of_one_row() {
        Registry registry = Registries.of("""
                iana | 23 | tcp | telnet | assigned  | Telnet
                list | 23 | tcp | Telnet | malicious |
                list | 23 | tcp | Pest   | malicious |
                """);
        assertEquals("""
                23/tcp/telnet #1 assigned REGISTRY support=2
                23/tcp/pest #2 malicious SUPPORT support=1""", Registries.rows(registry));
        assertEquals("status-clash:23/tcp:telnet settled REGISTRY", Registries.conflicts(registry));
    }
}
