package org.portregistry.ingest.list.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Shown;

class ProseFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "such as SIP (port 5060).                        | port=5060, name=SIP",
                "Use SSH (TCP port 22) for that                  | port=22, transport=TCP, name=SSH",
                "like MySQL (using port 3306)                    | port=3306, name=MySQL",
                "Remote Desktop Protocol (port 3389)             | port=3389, name=Remote Desktop Protocol",
                "FTP (ports 20 and 21)                           | port=20 and 21, name=FTP",
                "DNS (53/udp)                                    | port=53, transport=udp, name=DNS",
                "include port 25 for SMTP (email)                | port=25, name=SMTP",
                "FTP programs work on port 20/21.                | port=20/21, name=FTP",
                "HTTP services, for example, such as browsers and servers, use TCP/IP port 80. | port=80, name=HTTP",
                "blocks port 25 (SMTP) only                      | port=25, name=SMTP",
                "The default port for PostgreSQL is 5432.        | port=5432, name=PostgreSQL",
                "MySQL's default port is 3306                    | port=3306, name=MySQL",
                "Port 3306 is used by MySQL.                     | port=3306, name=MySQL",
                "Telnet uses TCP port 23                         | port=23, transport=TCP, name=Telnet",
                "SMTP servers listen at TCP port 25              | port=25, transport=TCP, name=SMTP",
            })
    void mentionsWithAName_areRows(String text, String cells) throws Exception {
        assertEquals("line 1: " + cells, Shown.rows("prose", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the server (port 80)",
                "Registered Ports (1024-49151) are many",
                "Often, a program running on a registered port number (1024 through 49151) will spawn others.",
                "The Well-known Ports are those from 0 through 1023.",
                "It uses port 80",
                "port 80 for web browsing",
                "sets up port 8080.",
            })
    void portsWithoutAName_areNoRows(String text) {
        assertThrows(FormatException.class, () -> Shown.rows("prose", text));
    }

    @Test
    void sentenceOverALineEnd_isFoundAtItsPort() throws Exception {
        assertEquals(
                "line 4: port=80, name=HTTP\nline 4: port=443, name=HTTPS",
                Shown.rows("prose", "Title\n\nSome services: HTTP\n(port 80) and HTTPS (port 443)\n\nEnd"));
    }
}
