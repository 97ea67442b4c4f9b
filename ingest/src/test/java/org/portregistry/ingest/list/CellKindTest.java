package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "67, 68",
                "137–139",
                "6000+",
                "49,151",
                "49.151",
                "TCP/20000, UDP/20000",
                "UDP/55000 to 55003",
                "9 (UDP)",
                "port 80",
                "tcp 80 and 443"
            })
    void cellsOfPortNumbers_arePorts(String cell) {
        assertEquals(CellKind.PORTS, CellKind.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TCP",
                "tcp & udp",
                "TCP/UDP",
                "UPD",
                "esp",
                "UDP; TCP on other ports",
                "TCP (REST API)",
                "TCP/HTTP"
            })
    void transportWords_areTransports(String cell) {
        assertEquals(CellKind.TRANSPORTS, CellKind.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "—", "?", "n/a", "any", "unofficial", "…"})
    void cellsThatSayNothing_areNeutral(String cell) {
        assertEquals(CellKind.NEUTRAL, CellKind.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "No", "✔", "❌", "x", "Assigned"})
    void yesAndNo_areMarks(String cell) {
        assertEquals(CellKind.MARK, CellKind.of(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP",
                "9P",
                "3com-tsmux",
                "1.0.2",
                "10.0.0.1",
                "Modbus TCP",
                "BACnet/IP",
                "123456",
                "TCP Port Service Multiplexer"
            })
    void wordsAlone_areText(String cell) {
        assertEquals(CellKind.TEXT, CellKind.of(cell));
    }

    @Test
    void share_leavesOutWhatSaysNothing() {
        assertEquals(0.5, CellKind.PORTS.shareOf(List.of("80", "n/a", "http", "")));
        assertEquals(0, CellKind.PORTS.shareOf(List.of("", "-")));
    }

    @Test
    void wideRanges_areMoreThan128Ports() {
        assertTrue(CellKind.isWideRange("1024 - 49,151"));
        assertTrue(CellKind.isWideRange("0–1023"));
        assertFalse(CellKind.isWideRange("6000-6063"));
        assertFalse(CellKind.isWideRange("80, 1000"));
    }
}
