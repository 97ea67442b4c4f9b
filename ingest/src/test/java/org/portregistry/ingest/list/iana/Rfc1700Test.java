package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portregistry.ingest.list.Column.CONTACT;
import static org.portregistry.ingest.list.Column.DESCRIPTION;
import static org.portregistry.ingest.list.Column.NAME;
import static org.portregistry.ingest.list.Column.PORT;
import static org.portregistry.ingest.list.Column.STATUS;
import static org.portregistry.ingest.list.Column.TRANSPORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;

class Rfc1700Test {

    private static final String TITLES = """
        Keyword         Decimal    Description                     References
        -------         -------    -----------                     ----------
        """;

    private static final String PAGE_BREAK = """



        Reynolds & Postel                                              [Page 34]
        \f
        RFC 1700                    Assigned Numbers                October 1994


        """;

    @Test
    void pageBreakInsideATable_isPassedOver() throws FormatException {
        String text = "Network Working Group\n\nDecimal  Keyword  Protocol\n-------  -------  --------\n"
                + "     6   TCP      Transmission Control\n\nWELL KNOWN PORT NUMBERS\n\nPort Assignments:\n\n"
                + TITLES
                + "cmd     514/tcp    like exec, but automatic\n#                  authentication is\n" + PAGE_BREAK
                + "#                  performed\n" + PAGE_BREAK
                + "syslog  514/udp\n#                  Ann Other <ann@a.example>\n"
                + "#PROBLEMS!=============================\n\n\nREGISTERED PORT NUMBERS\n\nfrom 1024/tcp on\n\n"
                + TITLES
                + "intuitive edge  1355/tcp   Intuitive Edge\n\nREFERENCES\n\n[RFC1]  80/tcp\n";
        assertEquals(
                List.of(
                        "cmd|514|tcp|like exec, but automatic authentication is performed|Ann Other",
                        "syslog|514|udp||Ann Other",
                        "intuitive edge|1355|tcp|Intuitive Edge|"),
                Reads.table(Reads.rows(Printed.format("rfc1700"), text), NAME, PORT, TRANSPORT, DESCRIPTION, CONTACT));
    }

    @Test
    void memoWithTabs_isReadAsWithBlanks() throws FormatException {
        String text = "WELL KNOWN PORT NUMBERS\n\nKeyword\t\tDecimal\tDescription\n-------\t\t-------\t-----------\n"
                + "moth\t\t31/tcp\tMoths\n\t\t\t\tof the north\n\t\t32/udp\tany private moth\n\nREFERENCES\n";
        assertEquals(
                List.of("moth|31|tcp|Moths of the north", "|32|udp|any private moth"),
                Reads.table(Reads.rows(Printed.format("rfc1700"), text), NAME, PORT, TRANSPORT, DESCRIPTION));
    }

    @Test
    void memoAsAWebPage_isReadAsItsText() throws FormatException {
        String page =
                "<!DOCTYPE html><html><body><pre>WELL KNOWN PORT NUMBERS\n\n<b>Keyword</b>  Decimal  Description\n"
                        + "-------  -------  -----------\nmoth     31/tcp   Moths &amp; more\n\n</pre><hr><pre>"
                        + "<a href=\"#p\">gnat</a>     32/udp   Gnats\n\nREFERENCES\n</pre></body></html>";
        assertEquals(
                List.of("moth|31|tcp|Moths & more", "gnat|32|udp|Gnats"),
                Reads.table(Reads.rows(Printed.format("rfc1700"), page), NAME, PORT, TRANSPORT, DESCRIPTION));
    }

    @Test
    void tableWithTheNumberFirst_isReadInItsColumns() throws FormatException {
        String text = """
            ASSIGNED INTERNET PROTOCOL NUMBERS

               Decimal   Keyword        Protocol                     References
               -------   -------        --------                     ----------
                    6    TCP            Transmission Control         [1,ABC]

            PORT NUMBERS

               Decimal   Keyword        Description                  References
               -------   -------        -----------                  ----------
                 0                      Reserved                            [ABC]
                 1-4                    Unassigned                          [ABC]
                31       MOTH           Moth Keeper                    [12,ABC]
                32/udp   GNATS-AT-NIGHT Gnats of the night                  [ABC]
               100-110                  Unassigned                          [ABC]
            """;
        assertEquals(
                List.of(
                        "|0||Reserved|reserved",
                        "|1-4||Unassigned|unassigned",
                        "MOTH|31||Moth Keeper|assigned",
                        "GNATS-AT-NIGHT|32|udp|Gnats of the night|assigned",
                        "|100-110||Unassigned|unassigned"),
                Reads.table(Reads.rows(Printed.format("rfc1700"), text), NAME, PORT, TRANSPORT, DESCRIPTION, STATUS));
    }

    @Test
    void tableWithTheNumberFirstAndTabs_isReadAsWithBlanks() throws FormatException {
        String text =
                "Decimal\tKeyword\t\tDescription\t\tReferences\r\n-------\t-------\t\t-----------\t\t----------\r\n"
                        + "0\t\t\tReserved\t\t[ABC]\r\n31\tMOTH\t\tMoth Keeper\t\t[12,ABC]\r\n";
        assertEquals(
                List.of("|0||Reserved", "MOTH|31||Moth Keeper"),
                Reads.table(Reads.rows(Printed.format("rfc1700"), text), NAME, PORT, TRANSPORT, DESCRIPTION));
    }

    @Test
    void indentedTable_isRead() throws FormatException {
        String text =
                "   Keyword   Decimal   Description   References\n   -------   -------   -----------   ----------\n"
                        + "                0/tcp  Reserved   [ABC]\n   moth        31/tcp  Moths   [RFC31]\n";
        assertEquals(
                List.of("|0|tcp|Reserved", "moth|31|tcp|Moths [RFC31]"),
                Reads.table(Reads.rows(Printed.format("rfc1700"), text), NAME, PORT, TRANSPORT, DESCRIPTION));
    }

    @Test
    void excerptOfWholeLines_isReadWithoutAHeadingBelow() throws FormatException {
        assertEquals(
                List.of("syslog|514|udp|"),
                Reads.table(
                        Reads.rows(Printed.format("rfc1700"), TITLES + "syslog  514/udp\n"),
                        NAME,
                        PORT,
                        TRANSPORT,
                        DESCRIPTION));
    }

    @Test
    void memoCutOffInsideALine_isRefused() {
        assertEquals(
                "line 3: expected a heading after the last table; the text is cut off",
                Reads.refusal(Printed.format("rfc1700"), TITLES + "syslog  514/u"));
    }
}
