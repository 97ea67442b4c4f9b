package org.portregistry.ingest.list.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.TestOptions;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;

class HtmlTableFormatTest {

    @Test
    void columnOrder_mayDifferFromTableToTableAndWithinOne() throws FormatException {
        assertEquals("""
                table 1 row 2: port=22 | name=ssh | description=Secure Shell
                table 2 row 2: port=23 | name=telnet | description=Telnet
                table 2 row 4: port=25 | name=smtp | description=Mail
                """, read("""
                        <table><tr><th>Port<th>Name<th>Description<tr><td>22<td>ssh<td>Secure Shell</table>
                        <table><tr><th>Description<th>Port<th>Name<tr><td>Telnet<td>23<td>telnet
                        <tr><th>Name<th>Description<th>Port<tr><td>smtp<td>Mail<td>25</table>
                        """));
    }

    @Test
    void rowSpans_goOnInTheRowsBelow() throws FormatException {
        assertEquals("""
                table 1 row 2: port=9 | text=Discard | tcp=Yes | udp=Yes
                table 1 row 3: port=9 | text=Wake-on-LAN | tcp=No | udp=Yes
                table 1 row 4: port=11 | text=Active Users | tcp=Yes | udp=Yes
                """, read("""
                        <table><tr><th>Port<th>TCP<th>UDP<th>Description</tr>
                        <tr><td rowspan="2">9</td><td colspan=2>Yes</td><td>Discard</td></tr>
                        <tr><td>No</td><td>Yes</td><td>Wake-on-LAN</td></tr>
                        <tr><td>11</td><td>Yes</td><td>Yes</td><td>Active Users</td></tr></table>
                        """));
    }

    /** HTML, 4.9.12: a span of zero rows goes on to the end of the part, and no span leaves its part. */
    @Test
    void rowSpans_endWithTheirPartOfTheTable() throws FormatException {
        assertEquals("""
                table 1 row 2: port=80 | text=http
                table 1 row 3: port=80 | text=www
                table 1 row 4: port=25 | text=smtp
                """, read("""
                        <table><thead><tr><td>Port<td>Service</thead>
                        <tbody><tr><td rowspan=0>80<td>http<tr><td>www</tbody>
                        <tbody><tr><td>25<td>smtp</tbody></table>
                        """));
    }

    @Test
    void headersOfSeveralRows_areReadFromTopToBottom() throws FormatException {
        assertEquals("table 1 row 3: name=dns | description=Names | tcp=53 | udp=53\n", read("""
                        <table><tr><th rowspan=2>Service<th colspan=2>Ports<th rowspan=2>Description
                        <tr><th>TCP<th>UDP<tr><td>dns<td>53<td>53<td>Names</table>
                        """));
    }

    @Test
    void tablesInTables_areTablesOfTheirOwn() throws FormatException {
        assertEquals("table 2 row 2: port=22 | text=ssh\n", read("""
                        <table><tr><th>Port<th>Layout</tr><tr><td>
                        <table><tr><th>Port<th>Service<tr><td>22<td>ssh</table></td></tr></table>
                        """));
    }

    @Test
    void rowHeaders_areCells() throws FormatException {
        assertEquals(
                "table 1 row 2: port=22 | text=ssh\n",
                read("<table><tr><th scope=col>Port<th scope=col>Name<tr><th scope=row>22<td>ssh</table>"));
    }

    @Test
    void tableWithoutAPortHeader_isAnUnrelatedTable() throws FormatException {
        assertEquals("table 2 row 2: port=1 | text=tcpmux\n", read("""
                        <table><tr><th>Cell<th>Description<tr><td>Yes<td>80 is used</table>
                        <table><tr><th>Port<th>Name<tr><td>1<td>tcpmux</table>
                        """));
    }

    @Test
    void charset_isTheOptionsOrThePagesOrFoundOut() throws FormatException {
        String stated = "<meta charset=iso-8859-2><table><tr><th>Port<th>Name<tr><td>1<td>\u0141ukasz</table>";
        String silent = "<table><tr><th>Port<th>Name<tr><td>1<td>Gen\u00e8ve</table>";
        assertEquals("\u0141ukasz", name(stated, "ISO-8859-2", Map.of()));
        assertEquals("Gen\u00e8ve", name(silent, "windows-1252", Map.of()));
        assertEquals("Gen\u00e8ve", name(silent, "UTF-8", Map.of()));
        assertEquals("Gen\u00e8ve", name(silent, "UTF-16BE", Map.of("charset", "UTF-16BE")));
    }

    @Test
    void selectorThatIsNone_isTheSourceFilesFault() {
        assertThrows(DatasetsException.class, () -> print("<table></table>", Map.of("select", "table[")));
        assertThrows(DatasetsException.class, () -> print("<table></table>", Map.of("select", "")));
        assertThrows(FormatException.class, () -> print("<table></table>", Map.of("select", "#none")));
    }

    private static String name(String html, String charset, Map<String, Object> options) throws FormatException {
        Document page = new Document("page.html", html.getBytes(Charset.forName(charset)));
        return Printed.format("html-table")
                .read(page, TestOptions.of(Printed.format("html-table"), options))
                .rows()
                .get(0)
                .cell(Column.TEXT);
    }

    private static String read(String html) throws FormatException {
        return print(html, Map.of());
    }

    private static String print(String html, Map<String, Object> options) throws FormatException {
        return Printed.print(Printed.format("html-table"), html, options);
    }
}
