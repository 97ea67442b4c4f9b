package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;
import org.portregistry.model.Transport;

class TransportCellTest {

    @ParameterizedTest
    @CsvSource({
        "22, TCP,     '',  A shell,  '',   TCP",
        "22, TCP/UDP, '',  A shell,  '',   TCP/UDP",
        "22, HTTP,    '',  A shell,  HTTP, ''",
        "22, TCP,     '',  '',       TCP,  ''",
        "22, TCP,     udp, A shell,  TCP,  udp",
        "'', tcp,     '',  Protocol, tcp,  ''",
    })
    void transportInTheNamesPlace_goesWhereItBelongs(
            String port, String name, String transport, String description, String newName, String newTransport) {
        Row row = TransportCell.inItsPlace(Row.of(
                "line 1",
                Map.of(
                        Column.PORT, port,
                        Column.NAME, name,
                        Column.TRANSPORT, transport,
                        Column.DESCRIPTION, description)));
        assertEquals(newName, row.cell(Column.NAME));
        assertEquals(newTransport, row.cell(Column.TRANSPORT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCP                     | tcp",
                "TCP/UDP                 | tcp udp",
                "TCP, UDP                | tcp udp",
                "TCP,UDP                 | tcp udp",
                "tcp & udp               | tcp udp",
                "UDP and TCP             | tcp udp",
                "TCP UDP                 | tcp udp",
                "tcp/udp/sctp/dccp       | tcp udp sctp dccp",
                "UDP; TCP on other ports | udp",
                "UDP (TCP on other ports) | udp",
                "TCP[2]                  | tcp",
                "both                    | tcp udp",
                "17                      | udp",
                "TCP/ICMP                | tcp",
                "TCP (REST API)          | tcp",
                "HTTPS/TCP               | tcp",
                "''                      | ''",
                "-                       | ''",
                "n/a                     | ''",
                "any                     | ''",
            })
    void transports_areReadInAnyForm(String cell, String expected) throws Exception {
        TransportCell read = TransportCell.parse(cell);
        assertEquals(expected, read.transports().stream().map(Transport::code).collect(Collectors.joining(" ")));
        assertEquals("", read.status().code());
    }

    @ParameterizedTest
    @CsvSource({"unofficial,unofficial", "Unofficial,unofficial", "Reserved,reserved", "Official,assigned"})
    void statusInThePlaceOfAProtocol_isAStatusAndNoTransport(String cell, String status) throws Exception {
        TransportCell read = TransportCell.parse(cell);
        assertEquals(status, read.status().code());
        assertEquals(0, read.transports().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddp", "esp", "divert", "UPD", "HTTP", "BACnet/IP", "udplite"})
    void protocolsThatAreNotOurs_areRefused(String cell) {
        UnreadableException e = assertThrows(UnreadableException.class, () -> TransportCell.parse(cell));
        assertEquals("transport is not tcp, udp, sctp or dccp", e.reason().words());
    }
}
