package org.portregistry.ingest.list.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Shown;

class BulletsFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  • Port 80: HTTP – The default port.' | port=Port 80, name=HTTP, description=The default port.",
                "'• Port 25 – SMTP: Mail'                | port=Port 25, name=SMTP, description=Mail",
                "'* 80/tcp - HTTP'                       | port=80/tcp, text=HTTP",
                "'- 443: HTTPS'                          | port=443, text=HTTPS",
                "'- 443/tcp HTTPS'                       | port=443/tcp, text=HTTPS",
                "'+ `443` - **HTTPS**'                   | port=443, text=HTTPS",
                "'- **443** — [HTTPS](https://x.org/)'   | port=443, text=HTTPS",
                "'* ``80/tcp``: HTTP'                    | port=80/tcp, text=HTTP",
                "'- 137-139: NetBIOS'                    | port=137-139, text=NetBIOS",
                "'- 137–139 – NetBIOS'                   | port=137–139, text=NetBIOS",
                "'- TCP 20, 21: FTP'                     | port='TCP 20, 21', text=FTP",
                "'- TCP/UDP port 53: DNS - Names'        | port=TCP/UDP port 53, name=DNS, description=Names",
                "'- 53 (TCP/UDP): DNS'                   | port=53 (TCP/UDP), text=DNS",
                "'- 67 and 68/udp = DHCP'                | port=67 and 68/udp, text=DHCP",
                "'1. Port 22: SSH'                       | port=Port 22, text=SSH",
                "'- [x] 22 → SSH'                        | port=22, text=SSH",
                "'- SSH: 22'                             | port=22, name=SSH",
                "'- SSH – 22/tcp'                        | port=22/tcp, name=SSH",
                "'- SSH: port 22'                        | port=port 22, name=SSH",
                "'- SSH (22)'                            | port=22, name=SSH",
                "'- SSH (TCP 22): Shells'                | port=TCP 22, name=SSH, description=Shells",
                "'- SSH (Secure Shell): 22'              | port=22, name=SSH (Secure Shell)",
                "'- DNS: 53/udp - Names'                 | port=53/udp, name=DNS, description=Names",
                "'- FTP: 20 (data), 21 (control)'        | port='20 (data), 21 (control)', name=FTP",
                "'- 443 (HTTPS): Secure web'             | port=443, name=HTTPS, description=Secure web",
                "'- Port 443 (HTTPS)'                    | port=Port 443, name=HTTPS",
                "'- 53/udp (DNS) - Names'                | port=53/udp, name=DNS, description=Names",
                "'- `5432` PostgreSQL (tcp)'             | port=5432, transport=tcp, text=PostgreSQL",
                "'- **5432** the big database'           | port=5432, text=the big database",
                "'- 5432 PostgreSQL'                     | port=5432, text=PostgreSQL",
                "'- 22 ssh'                              | port=22, text=ssh",
                "'- 53: DNS (TCP/UDP) - Names'           | port=53, transport=TCP/UDP, name=DNS, description=Names",
                "'* MQTT 1883'                            | port=1883, name=MQTT",
                "'- ssh ....... 22'                       | port=22, name=ssh",
                "'- 22 ...... SSH'                        | port=22, text=SSH",
                "'- SMTP -- 25'                           | port=25, name=SMTP",
                "'- 25 -- SMTP'                           | port=25, text=SMTP",
                "'- POP3—110'                             | port=110, name=POP3",
                "'- RDP – 3389/TCP & UDP'                 | port=3389/TCP & UDP, name=RDP",
                "'- 443 tcp udp QUIC'                     | port=443 tcp udp, text=QUIC",
                "'- 22 (TCP) SSH'                         | port=22 (TCP), text=SSH",
                "'- 21 - TCP - FTP'                       | port=21, transport=TCP, text=FTP",
                "'- SSH (TCP 22, 2222)'                   | port='TCP 22, 2222', name=SSH",
                "'- SSH [22]'                             | port=22, name=SSH",
                "'- SSH, TCP 22'                          | port=TCP 22, name=SSH",
                "'- SSH uses port 22'                     | port=port 22, name=SSH",
                "'- Redis default port 6379'              | port=port 6379, name=Redis",
                "'- Redis (default: 6379)'                | port=6379, name=Redis",
                "'- MQTT over TLS 8883'                   | port=8883, name=MQTT over TLS",
                "'- SSH 22 - Shells'                      | port=22, name=SSH, description=Shells",
                "'- FTP | 21'                             | port=21, name=FTP",
                "'- Port 22 is used for SSH'              | port=Port 22, text=SSH",
                "'- 3389 for Remote Desktop'              | port=3389, text=Remote Desktop",
                "'- Port 70000: X'                       | port=Port 70000, text=X",
                "'- Port -1: X'                          | port=Port -1, text=X",
                "'- Port ١٢٣: X'                         | port=Port ١٢٣, text=X",
            })
    void bulletsOfManyShapes_areRows(String bullet, String cells) throws Exception {
        assertEquals("line 1: " + cells.replace("'", ""), Shown.rows("bullets", bullet));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Port number is a 16-bit value that ranges from 0 to 65535.",
                "- Registered ports are those (1024-49151).",
                "- Well-Known Ports (0-1023): These are the most recognized.",
                "- 50 ways to leave",
                "- Number of ports: 65536",
                "- For example, we use 80 for HTTP.",
                "plain text 80: HTTP",
                "- nothing",
            })
    void otherItems_areNoRows(String item) {
        assertThrows(FormatException.class, () -> Shown.rows("bullets", item));
    }

    @Test
    void bareNumberBeforeASentence_isASkip() throws Exception {
        assertEquals(
                "line 1: port=22, text=SSH\nline 2: (number without a separator)",
                Shown.rows("bullets", "- 22: SSH\n- 5432 the big database\n- all of it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Windows 10",
                "- RFC 2616",
                "- IPv6 since 2012",
                "- NFS 4",
                "- Ports below 1024 are privileged",
                "- Port 443 (TCP) must be open for HTTPS",
                "- 12:30 lunch",
                "- 2375 plain, 2376 TLS",
                "- allow 22",
                "- SSH 22 Secure Shell",
                "- FTP/21",
            })
    void numbersWithoutAClearName_areSkips(String item) throws Exception {
        String rows = Shown.rows("bullets", "- 22: SSH\n" + item);
        assertTrue(
                rows.matches("line 1: port=22, text=SSH\nline 2: \\(number without a (separator|clear name)\\)"), rows);
    }

    @Test
    void severalServicesInOneItem_areARowEach() throws Exception {
        assertEquals("""
                line 1: port=80, name=HTTP
                line 1: port=443, name=HTTPS
                line 2: port=25, name=SMTP
                line 2: port=110, name=POP3""", Shown.rows("bullets", "- HTTP (80), HTTPS (443)\n- SMTP 25, POP3 110"));
    }

    @Test
    void headings_areTheCategoryInEveryMarkup() throws Exception {
        assertEquals("""
                line 3: port=80, text=HTTP, category=Web Ports (HTTP)
                line 6: port=25, text=SMTP, category=Mail
                line 11: port=22, text=SSH, category=Remote
                line 15: port=53, text=DNS, category=Names
                line 19: port=69, text=TFTP, category=Files""", Shown.rows("bullets", """
                        Web Ports (HTTP):

                        - 80: HTTP

                        ## Mail ##
                        - 25: SMTP

                        Remote
                        ======

                        - 22: SSH

                        Names: are what people remember. Here are a few

                        - 53: DNS

                        Files

                        - 69: TFTP
                        """));
    }

    @Test
    void sentenceBetweenHeadingAndBullets_isNoHeading() throws Exception {
        assertEquals(
                "line 5: port=3128, text=Squid, category=Proxies",
                Shown.rows(
                        "bullets",
                        "Proxies:\n\nProxies forward requests between clients and servers. Here are some commonly used ones:\n\n- 3128: Squid"));
    }

    @Test
    void indentedLines_continueTheItem() throws Exception {
        assertEquals(
                "line 1: port=80, name=HTTP, description=the web, and more",
                Shown.rows("bullets", "- 80: HTTP - the web,\n  and more\n"));
    }

    @Test
    void portNestedUnderItsService_takesTheName() throws Exception {
        assertEquals(
                "line 2: port=80/tcp, text=HTTP\nline 3: port=80/udp, text=HTTP",
                Shown.rows("bullets", "* HTTP\n  * 80/tcp\n  * 80/udp"));
    }

    @Test
    void mentionsInOtherItems_areRowsOnlyOnRequest() throws Exception {
        String list = "1. Voice: such as SIP (port 5060).\n2. Web, HTTP (port 80) and HTTPS (port 443).\n\n- 22: SSH";
        assertEquals("""
                line 1: (number without a clear name)
                line 2: (number without a clear name)
                line 4: port=22, text=SSH""", Shown.rows("bullets", list));
        assertEquals("""
                line 1: port=5060, name=SIP
                line 2: port=80, name=HTTP
                line 2: port=443, name=HTTPS
                line 4: port=22, text=SSH""", Shown.rows("bullets", list, "mentions", true));
    }
}
