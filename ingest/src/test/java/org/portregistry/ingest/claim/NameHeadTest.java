package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Telnet protocol—unencrypted text                | Telnet protocol",
                "The default port that Moth server uses          | Moth server",
                "Default that will be used by the Moth suite     | Default",
                "HTTP – the web                                  | HTTP",
                "HTTP - the web                                  | HTTP",
                "Git. Version control                            | Git",
                "Default for Moth's built in gnat tracker        | Moth built in gnat tracker",
                "Moth plug in manager on Gnats                   | Moth plug in manager",
                "Gopher; old                                     | Gopher",
                "X.400 over TCP/IP v1.0                          | X.400",
                "DNS over TLS                                    | DNS over TLS",
                "Node.js debugger                                | Node.js debugger",
                "well-known name                                 | well-known name",
                "Sink[12] protocol[note 1]. Drops all            | Sink protocol",
                "Moth Entry [7]was used                          | Moth Entry",
                "kerberos kshell.                                | kerberos kshell",
                "Moth, a video game                              | Moth",
                "Moth server (block it)                          | Moth server",
                "w(h)ois lookup                                  | w(h)ois lookup",
                "Moth: Gnat Edition                              | Moth: Gnat Edition",
                "Moth: sharing of keyboards                      | Moth",
                "Moth used by Gnat                               | Moth",
                "Moth A Streaming Platform                       | Moth",
                "Moth Protocol A                                 | Moth Protocol A",
                "Moth web interface on port 80                   | Moth web interface",
                "HTTPS listener for Moth                         | Moth",
                "Web control interface for Moth@home v7.3.6 and later | Moth@home",
                "Default port for Moth                           | Moth",
                "Range of ports used by Moth when it allocates   | Moth",
                "Default for Moth Gnat/Server, to allow the Gnat | Moth Gnat/Server",
                "Alternate port of Moth Proxy                    | Moth Proxy",
                "Used on Moth networks for voice                 | Moth networks",
                "Moth service \"C:\\Program Files\\moth.exe\"   | Moth service",
                "PC over IP Management                           | PC over IP Management",
                "Moth Detection (MD)for IPv4                     | Moth Detection",
            })
    void name_isTheHeadOfItsText(String text, String name) {
        assertEquals(name, NameHead.of(text).name());
    }

    @ParameterizedTest
    @EnumSource(HeadRule.class)
    void rule_leavesOfItsExampleWhatItSays(HeadRule rule) {
        assertEquals(rule.left(), rule.applied(rule.example()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiny Moth Protocol (TMP). Small files           | Tiny Moth Protocol            | TMP",
                "tmp (Tiny Moth Protocol)                        | tmp                           | Tiny Moth Protocol",
                "Tiny Moth based on Gnat routing (TMBG; RFC 1)   | Tiny Moth                     | TMBG",
                "Moth accounting, moth-acct                      | Moth accounting               | moth-acct",
            })
    void abbreviationAndExpansion_areAliases(String text, String name, String alias) {
        assertEquals(new NameHead(name, List.of(alias)), NameHead.of(text));
    }

    @ParameterizedTest
    @CsvSource({"Moth server (block it)", "Moth (HTTPS)", "Moth (RFC 1234)", "Moth (TCP)"})
    void remarkInBrackets_isNoAlias(String text) {
        assertEquals(List.of(), NameHead.of(text).aliases());
    }

    @Test
    void longText_isCutAtAWord() {
        String name = NameHead.of("word ".repeat(40).strip()).name();
        assertTrue(name.length() <= NameHead.LONGEST && name.endsWith("word"), name);
    }
}
