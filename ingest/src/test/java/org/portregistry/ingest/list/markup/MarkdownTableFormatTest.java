package org.portregistry.ingest.list.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portregistry.ingest.list.Printed.print;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;

class MarkdownTableFormatTest {

    /** A row of two bytes has as many cells as the header: 64 kB would be millions. */
    @Test
    void shortRowsUnderAHugeHeader_areRefused() {
        String header = "Port|Name|" + "a column with quite a name|".repeat(500) + "\n" + "-|".repeat(502) + "\n";
        FormatException refused = assertThrows(FormatException.class, () -> read(header + "1|\n".repeat(1000)));
        assertTrue(refused.getMessage().startsWith("has a table of more than 500000 cells"), refused.getMessage());
    }

    @Test
    void wideTable_isReadWhole() throws FormatException {
        String header = "Port|Name|" + "a column with quite a name|".repeat(500) + "\n" + "-|".repeat(502) + "\n";
        assertEquals(700, read(header + "1|x\n".repeat(700)).lines().count());
    }

    @Test
    void columnsInAnyOrder_areFoundByTheirHeaders() throws FormatException {
        assertEquals("""
                line 5: port=80 | transport=TCP | name=http | description=World Wide Web
                line 11: port=53 | transport=UDP | name=domain | description=Names
                """, read("""
                        # Ports

                        | **Service** | Protocol | `Port` | Description |
                        |---|:-:|--:|---|
                        | http | TCP | 80 | World Wide Web |

                        ## More

                        Port | Description | Protocol | Service
                        -----|---|---|---
                        53 | Names | UDP | domain
                        """));
    }

    @Test
    void twoRecordsInALine_areTwoRows() throws FormatException {
        assertEquals("""
                line 3: port=7 | text=Echo
                line 3: port=9 (UDP) | text=Wake-on-LAN
                line 4: port=20-21 | text=FTP
                """, read("""
                        PORT NUMBER | PROTOCOL/APPLICATION | PORT NUMBER | PROTOCOL/APPLICATION
                        --- | --- | --- | ---
                        7 | Echo | 9 (UDP) | Wake-on-LAN
                        20-21 | FTP | |
                        """));
    }

    @Test
    void boldCodeLinksAndFootnotes_areTheirText() throws FormatException {
        assertEquals("""
                line 3: port=67-68 | text=BOOTP/DHCP
                line 4: port=139 | text=SMB & CIFS
                line 5: port=80, 443 | text=http proxy
                line 6: port=1 | text=a|b
                """, read("""
                        Port | Service
                        ---|---
                        **67-68** | [BOOTP](https://a.example/x_(y))/**[DHCP](https://a.example/)**
                        `139` | SMB [2] &amp; CIFS[^note]<sup>3</sup>
                        80,<br>443 | ~~http~~ _proxy_ [1]
                        1 | a\\|b
                        """.replace("80,<br>443", "80, 443").replace("~~", "")));
    }

    @Test
    void tableOfPortClasses_isPassedOverAndSaysSo() throws FormatException {
        assertEquals("""
                line 3: skip: table of port classes, not of services
                line 4: skip: table of port classes, not of services
                line 8: port=22 | transport=TCP | text=SSH
                """, read("""
                        Ports | Quantity | Description
                        ---|---|---
                        0 - 65,535 | 65,536 | All
                        1024 - 49,151 | 48,128 | Registered Ports

                        Port | Protocol | Service
                        ---|---|---
                        22 | TCP | SSH
                        """));
    }

    @Test
    void protocolThatIsNoTransport_isTheName() throws FormatException {
        assertEquals("line 3: port=UDP/47808 | text=BACnet/IP\n", read("""
                        Protocol | Ports
                        ---|---
                        BACnet/IP | UDP/47808
                        """));
    }

    @Test
    void swappedHeaders_areToldByTheirCells() throws FormatException {
        assertEquals("""
                line 3: port=TCP/502 | text=Modbus TCP
                line 4: port=UDP/5050 to 5051 | text=OASyS DNA
                """, read("""
                        Protocol | Ports
                        ---|---
                        TCP/502 | Modbus TCP
                        UDP/5050 to 5051 | OASyS DNA
                        """));
    }

    @Test
    void portsInAColumnForEachTransport_areRead() throws FormatException {
        String expected = """
                line 3: text=Kerberos | tcp=88 | udp=88, 464
                line 4: text=SMTP | tcp=25 | udp=-
                """;
        String table = """
                Service | TCP Ports | UDP Ports
                ---|---|---
                Kerberos | 88 | 88, 464
                SMTP | 25 | -
                """;
        assertEquals(expected, read(table));
        assertEquals(expected, read(table.replace(" Ports", "")));
    }

    @Test
    void tablesOfOtherThings_areNoRows() throws FormatException {
        assertEquals("line 7: port=1 | text=a\n", read("""
                        Colour | Meaning
                        ---|---
                        red | 22

                        Port | Service
                        ---|---
                        1 | a
                        """));
    }

    /** "No" may head the column of ports, and "Tool" that of names. */
    @Test
    void answersAmongTheRows_areNoHeader() throws FormatException {
        assertThrows(FormatException.class, () -> read("""
                Tool | Needs code | Needs a database
                ---|---|---
                ADSyncDecrypt | Yes | No
                ADSyncQuery | No | No
                """));
    }

    /** Its tag would otherwise hold all that follows. */
    @Test
    void placeholdersThatAreTagsOfHtml_swallowNothing() throws FormatException {
        assertEquals("""
                line 3: port=80 | text=the title of pages
                line 4: port=81 | text=b
                """, read("""
                        Port | Service
                        ---|---
                        80 | the <title>title of <textarea>pages
                        81 | b
                        """));
    }

    @Test
    void pictures_areTheirText() throws FormatException {
        assertEquals("""
                line 3: port=80 | text=the web server
                line 4: port=81 | text=proxy
                """, read("""
                        Port | Service
                        ---|---
                        80 | the ![web](https://a.example/w.png) server
                        81 | ![proxy](https://a.example/p.png)
                        """));
    }

    @Test
    void headerAmongTheRows_isASkip() throws FormatException {
        assertEquals("""
                line 3: port=1 | text=a
                line 4: skip: repeated header
                line 5: port=2 | text=b
                """, read("""
                        Port | Service
                        ---|---
                        1 | a
                        Port | Service
                        2 | b
                        """));
    }

    @Test
    void headerThatNobodyKnows_isOneAllTheSame() throws FormatException {
        assertEquals("line 3: port=9100 | text=node\n", read("""
                Exporter? | Port (default!)
                ---|---
                node | 9100
                """, Map.of("columns", Map.of("2", "port", "1", "text"))));
    }

    @Test
    void select_choosesTablesByNumberOrHeading() throws FormatException {
        String text = """
                # Old
                Port | Service
                ---|---
                1 | a

                # New ones
                Port | Service
                ---|---
                2 | b
                """;
        assertEquals("line 9: port=2 | text=b\n", read(text, Map.of("select", "new")));
        assertEquals("line 4: port=1 | text=a\n", read(text, Map.of("select", "1")));
    }

    @Test
    void columnsOption_overrulesHeaders() throws FormatException {
        String text = """
                Nummer | Dienst | Service
                ---|---|---
                1 | a | b
                """;
        assertEquals(
                "line 3: port=1 | name=a | description=b\n",
                read(text, Map.of("columns", Map.of("nummer", "port", "Dienst", "name", "3", "description"))));
    }

    @Test
    void noTableOfPorts_isRefused() {
        FormatException refusal = assertThrows(FormatException.class, () -> read("# Nothing\n\n80 http\n"));
        assertTrue(refusal.getMessage().contains("found no table"), refusal.getMessage());
        assertThrows(FormatException.class, () -> read(""));
        assertThrows(FormatException.class, () -> read("A | B\n---|---\n80 | http\n"));
    }

    private static String read(String text) throws FormatException {
        return read(text, Map.of());
    }

    private static String read(String text, Map<String, Object> options) throws FormatException {
        return print(Printed.format("markdown-table"), text, options);
    }
}
