package org.portregistry.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTableFormatTest {

    @Test
    void tabsAndBlanks_partCellsAndMayMix() throws Exception {
        assertEquals(
                """
                line 3: port=1, transport=TCP, name=tcpmux, description=Starts  programs, risk=N
                line 4: port=1433, transport=TCP, name=ms-sql, description=A server, risk=N""",
                rows(
                        "Port\tName\tProto\tSafe?\t      Description\n\n   1\ttcpmux\tTCP\tN\tStarts  programs\n1433    ms-sql  TCP     N       A server\n"));
    }

    @Test
    void linesWithoutPortAndName_continueTheRowAbove() throws Exception {
        assertEquals(
                "line 2: port=1, name=tcpmux, description=Starts programs, and more\nline 4: port=7, name=echo, description=Echo",
                rows("Port\tName\tDescription\n1\ttcpmux\tStarts programs,\n\t\tand more\n7\techo\tEcho\n"));
    }

    @Test
    void repeatedHeaders_areNoRows_andMayChangeTheOrder() throws Exception {
        assertEquals(
                "line 2: port=1, name=a, description=x\nline 5: port=2, name=b, description=y",
                rows("Port  Name  Description\n1     a     x\n\nName  Port  Description\nb     2     y\n"));
    }

    @Test
    void proseAroundTheTable_isNoRow() throws Exception {
        assertEquals(
                "line 4: port=20, transport=tcp, text=ftp data\nline 6: port=25, transport=tcp, text=smtp",
                rows(
                        "There are 2 ports.  Look:\n\nPort  Protocol  Service\n20    tcp       ftp data\nMail\n25    tcp       smtp\n\nAll as is.  Copyright 2001.\n"));
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

    private static String rows(String text) throws FormatException {
        return Shown.rows("text-table", text);
    }
}
