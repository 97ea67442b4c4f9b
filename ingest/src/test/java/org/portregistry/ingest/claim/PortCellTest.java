package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Transport;

class PortCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80                                 | 80",
                "0                                  | 0",
                "0080                               | 80",
                "Port 80                            | 80",
                "67, 68                             | 67 68",
                "67,68                              | 67 68",
                "1812 & 1813                        | 1812 1813",
                "1812 and 1813                      | 1812 1813",
                "20/21                              | 20 21",
                "137;138;139                        | 137 138 139",
                "80 443                             | 80 443",
                "80,                                | 80",
                "137-139                            | 137-139",
                "137 - 139                          | 137-139",
                "137–139                            | 137-139",
                "137—139                            | 137-139",
                "137‑139                            | 137-139",
                "137−139                            | 137-139",
                "137 to 139                         | 137-139",
                "4748-4748                          | 4748",
                "6000+                              | 6000(6000+)",
                "1024 and above                     | 1024(1024+)",
                "0 - 65,535                         | 0-65535",
                "1,024-49,151                       | 1024-49151",
                "80[12]                             | 80",
                "80 (default)                       | 80",
                "80/tcp                             | 80/tcp",
                "80/TCP                             | 80/tcp",
                "9/tcp/udp/sctp/dccp                | 9/tcp/udp/sctp/dccp",
                "3322-3325/tcp                      | 3322-3325/tcp",
                "9 (UDP)                            | 9/udp",
                "53 (TCP, UDP)                      | 53/tcp/udp",
                "53 TCP/UDP                         | 53/tcp/udp",
                "53/TCP, UDP                        | 53/tcp/udp",
                "53, TCP/UDP                        | 53/tcp/udp",
                "67, 68/udp                         | 67/udp 68/udp",
                "20/tcp, 443                        | 20/tcp 443",
                "TCP/20000, UDP/20000               | 20000/tcp 20000/udp",
                "TCP/UDP/4000                       | 4000/tcp/udp",
                "TCP/UDP 4000                       | 4000/tcp/udp",
                "TCP, UDP 53                        | 53/tcp/udp",
                "UDP/55000 to 55003                 | 55000-55003/udp",
                "TCP/1089 to 1091, UDP/1089 to 1091 | 1089-1091/tcp 1089-1091/udp",
                "TCP 80, 443                        | 80/tcp 443/tcp",
                "tcp:80,443                         | 80/tcp 443/tcp",
                "TCP 80 UDP 53                      | 80/tcp 53/udp",
                "TCP/80, 53/UDP                     | 80/tcp 53/udp",
            })
    void portsAsListsWriteThem_areReadWithTheirTransports(String cell, String expected) throws Exception {
        assertEquals(expected, show(PortCell.parse(cell, CommaStyle.THOUSANDS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70000                       | port number out of range",
                "65536                       | port number out of range",
                "99999999999999999999        | port number out of range",
                "-1                          | port number out of range",
                "6063-6000                   | range ends before it starts",
                "١٢٣                         | unclear port",
                "８０                          | unclear port",
                "''                          | no port number",
                "-                           | no port number",
                "n/a                         | no port number",
                "Vendor Application Specific | no port number",
                "TCP                         | no port number",
                "1-2-3                       | unclear port",
                "80-                         | unclear port",
                "80 or so                    | unclear port",
                "49.151                      | unclear port",
                "49 151                      | unclear port",
                "0x50                        | unclear port",
                "80, 70000                   | port number out of range",
                "TCP/80, 443, 53/UDP         | unclear port",
                "500/esp                     | transport is not tcp, udp, sctp or dccp",
            })
    void whatCannotBeRead_isRefusedWithTheSameWordsForTheSameCase(String cell, String reason) {
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> PortCell.parse(cell, CommaStyle.THOUSANDS));
        assertEquals(reason, e.reason().words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "49,151        |                | 49151",
                "20,21         |                | 20 21",
                "80,443        |                | 80 443",
                "137,138,139   |                | 137 138 139",
                "53,853        |                | 53853",
                "53,853        | 20,21          | 53 853",
                "53,853        | 80,443         | 53 853",
                "53,853        | 49,152-65,535  | 53853",
                "53,853        | 67, 68         | 53853",
                "1,024         | 20,21          | 1024",
                "53, 853       |                | 53 853",
            })
    void commaWithoutBlank_isDecidedByTheColumn(String cell, String other, String expected) throws Exception {
        CommaStyle style = CommaStyle.of(other == null ? List.of(cell) : List.of(cell, other));
        assertEquals(expected, show(PortCell.parse(cell, style)));
    }

    @Test
    void groupedThousandsBeyondTheLastPort_areOutOfRange() {
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> PortCell.parse("70,000", CommaStyle.THOUSANDS));
        assertEquals(Unreadable.OUT_OF_RANGE, e.reason());
    }

    private static String show(List<PortItem> items) {
        return items.stream()
                .map(item -> item.ports()
                        + item.transports().stream()
                                .map(Transport::code)
                                .map("/"::concat)
                                .collect(Collectors.joining())
                        + (item.open().isEmpty() ? "" : "(" + item.open() + ")"))
                .collect(Collectors.joining(" "));
    }
}
