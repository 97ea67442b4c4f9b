package org.portregistry.ingest.list.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Shown;

class TextTableFormatTest {

    @Test
    void tabsAndBlanks_partCellsAndMayMix() throws Exception {
        assertEquals(
                """
                line 3: port=1, transport=TCP, name=tcpmux, description=Starts  programs, risk=N
                line 4: port=1433, transport=TCP, name=ms-sql, description=A server, risk=N\
                """,
                rows("Port\tName\tProto\tSafe?\t      Description\n\n"
                        + "   1\ttcpmux\tTCP\tN\tStarts  programs\n"
                        + "1433    ms-sql  TCP     N       A server\n"));
    }

    @Test
    void linesWithoutPortAndName_continueTheRowAbove() throws Exception {
        assertEquals(
                "line 2: port=1, name=tcpmux, description=Starts programs, and more\n"
                        + "line 4: port=7, name=echo, description=Echo",
                rows("Port\tName\tDescription\n1\ttcpmux\tStarts programs,\n\t\tand more\n7\techo\tEcho\n"));
    }

    @Test
    void repeatedHeaders_areNoRowsAndMayChangeTheOrder() throws Exception {
        assertEquals(
                "line 2: port=1, name=a, description=x\nline 5: port=2, name=b, description=y",
                rows("Port  Name  Description\n1     a     x\n\nName  Port  Description\nb     2     y\n"));
    }

    @Test
    void proseAroundTheTable_isNoRow() throws Exception {
        assertEquals(
                "line 4: port=20, transport=tcp, text=ftp data\nline 6: port=25, transport=tcp, text=smtp",
                rows("There are 2 ports.  Look:\n\n"
                        + "Port  Protocol  Service\n"
                        + "20    tcp       ftp data\n"
                        + "Mail\n"
                        + "25    tcp       smtp\n\n"
                        + "All as is.  Copyright 2001.\n"));
    }

    @Test
    void rowWithoutAReadablePort_staysARow() throws Exception {
        assertEquals(
                "line 2: port=any, name=icmp, description=ping", rows("Port\tName\tDescription\nany\ticmp\tping\n"));
    }

    @Test
    void ownHeaders_areNamedInTheSourceFile() throws Exception {
        assertEquals(
                "line 2: port=80, name=http",
                Shown.rows("text-table", "Puerto\tNombre\n80\thttp", "columns", Map.of("Puerto", "port", "2", "name")));
    }

    @Test
    void documentWithoutAHeader_isRefused() {
        assertThrows(FormatException.class, () -> rows("80\thttp\n"));
    }

    private static final String THREE = """
        port=80, transport=tcp, name=http, description=The web
        port=53, transport=tcp/udp, name=domain, description=Names, and more
        port=7000, name=afs\
        """;

    @Test
    void fixedWidthWithEmptyCells_isPartedByPosition() throws Exception {
        assertEquals(THREE, cells("""
            Port  Proto    Service  Description
            80    tcp      http     The web
            53    tcp/udp  domain   Names,
                                    and more
            7000           afs
            """));
    }

    @Test
    void rightAlignedNumbersUnderTheirHeader_areRead() throws Exception {
        assertEquals(THREE, cells("""
             Port Proto   Service Description
               80 tcp     http    The web
               53 tcp/udp domain  Names,
                                  and more
             7000         afs
            """));
    }

    @Test
    void rulerBelowTheHeader_placesTheColumns() throws Exception {
        assertEquals(THREE, cells("""
            Port Proto   Service Description
            ---- ------- ------- --------------------
            80   tcp     http    The web
            53   tcp/udp domain  Names,
                                 and more
            7000         afs
            """));
    }

    @Test
    void simpleTableOfReStructuredText_isRead() throws Exception {
        assertEquals(THREE, cells("""
            Ports
            =====

            ====  =======  =======  ===========
            Port  Proto    Service  Description
            ====  =======  =======  ===========
            80    tcp      http     The web
            53    tcp/udp  domain   Names,
                                    and more
            7000           afs
            ====  =======  =======  ===========

            That was all of the 3 ports.
            """));
    }

    @Test
    void gridOfReStructuredText_isRead() throws Exception {
        assertEquals(THREE, cells("""
            +------+---------+---------+-------------+
            | Port | Proto   | Service | Description |
            +======+=========+=========+=============+
            | 80   | tcp     | http    | The web     |
            +------+---------+---------+-------------+
            | 53   | tcp/udp | domain  | Names,      |
            |      |         |         | and more    |
            +------+---------+---------+-------------+
            | 7000 |         | afs     |             |
            +------+---------+---------+-------------+
            """));
    }

    @Test
    void wordsWrappedInAGrid_stayInTheirCells() throws Exception {
        assertEquals("port=3389, name=Remote Desktop\nport=22, name=SSH", cells("""
            +---------+------+-------------+
            | Name    | Port | Description |
            +---------+------+-------------+
            | Remote  | 3389 |             |
            | Desktop |      |             |
            +---------+------+-------------+
            | SSH     | 22   |             |
            +---------+------+-------------+
            """));
    }

    @Test
    void tablesOfDatabaseClients_areRead() throws Exception {
        String expected = "port=80, text=http\nport=53, text=domain";
        assertEquals(
                expected,
                cells("+------+--------+\n"
                        + "| port | name   |\n"
                        + "+------+--------+\n"
                        + "| 80   | http   |\n"
                        + "| 53   | domain |\n"
                        + "+------+--------+\n"));
        assertEquals(expected, cells(" port | name\n------+--------\n   80 | http\n   53 | domain\n(2 rows)\n"));
        assertEquals(
                expected,
                cells("┌──────┬────────┐\n"
                        + "│ port │ name   │\n"
                        + "├──────┼────────┤\n"
                        + "│ 80   │ http   │\n"
                        + "│ 53   │ domain │\n"
                        + "└──────┴────────┘\n"));
    }

    @Test
    void singleBlanks_partColumnsUnderAHeaderOfKnownWords() throws Exception {
        assertEquals(
                "port=22/tcp, text=ssh, status=open\nport=3389/tcp, text=ms-wbt-server, status=open",
                cells("PORT STATE SERVICE\n22/tcp open ssh\n3389/tcp open ms-wbt-server\n"));
        assertEquals(
                "port=80, transport=tcp, name=http, description=The whole web\n"
                        + "port=53, transport=udp, name=domain, description=Names",
                cells("Port Protocol Service Description\n80 tcp http The whole web\n53 udp domain Names\n"));
        assertEquals(
                "port=3389, transport=tcp, text=Remote Desktop\nport=22, transport=tcp, text=SSH",
                cells("Service Port Protocol\nRemote Desktop 3389 tcp\nSSH 22 tcp\n"));
    }

    @Test
    void sentenceThatLooksLikeAHeader_isNone() throws Exception {
        assertEquals(
                "line 4: port=80, text=http",
                rows("Port  Service  are words.\nNothing here.\nPort  Service\n80    http\n"));
    }

    @Test
    void unknownTitles_areColumnsThatSayNothing() throws Exception {
        assertEquals(
                "port=22/tcp, text=ssh, status=open",
                cells("PORT   STATE SERVICE VERSION\n22/tcp open  ssh     OpenSSH 9.2\n"));
    }

    @Test
    void listWithoutHeader_isReadByNumberedColumns() throws Exception {
        Map<String, String> columns = Map.of("1", "port", "2", "transport", "3", "text");
        String expected = "line 2: port=80, transport=tcp, text=the web\nline 3: port=53, transport=udp, text=names";
        assertEquals(
                expected, Shown.rows("text-table", "A list\n80\ttcp\tthe web\n53\tudp\tnames", "columns", columns));
        assertEquals(
                expected, Shown.rows("text-table", "A list\n80  tcp  the web\n53  udp  names", "columns", columns));
        assertEquals(expected, Shown.rows("text-table", "A list\n80 tcp the web\n53 udp names", "columns", columns));
    }

    private static String cells(String text) throws FormatException {
        return rows(text).replaceAll("(?m)^line \\d+: ", "");
    }

    private static String rows(String text) throws FormatException {
        return Shown.rows("text-table", text);
    }
}
