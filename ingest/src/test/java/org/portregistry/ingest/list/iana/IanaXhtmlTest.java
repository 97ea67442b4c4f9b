package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portregistry.ingest.list.Column.ASSIGNEE;
import static org.portregistry.ingest.list.Column.CONTACT;
import static org.portregistry.ingest.list.Column.DESCRIPTION;
import static org.portregistry.ingest.list.Column.NAME;
import static org.portregistry.ingest.list.Column.PORT;
import static org.portregistry.ingest.list.Column.REFERENCE;
import static org.portregistry.ingest.list.Column.STATUS;
import static org.portregistry.ingest.list.Column.TRANSPORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;
import org.portregistry.ingest.list.Rows;

class IanaXhtmlTest {

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Registry</title></head><body>
            <dl><dt>Last Updated</dt><dd>2015-03-16</dd><dt>Note</dt><dd>Ports (0-1023)</dd></dl>
            <table><thead><tr><th>Range</th><th>Procedures</th></tr></thead></table>
            <table><thead><tr><th>Service Name</th><th class="n">Port Number</th><th>Transport Protocol</th>
              <th>Description</th><th>Assignee</th><th>Contact</th><th>Registration Date</th>
              <th>Modification Date</th><th>Reference</th><th>Service Code</th><th>Known Unauthorized Uses</th>
              <th>Assignment Notes</th></tr></thead><tbody>
              <tr><td></td><td>0</td><td>tcp</td><td>Reserved</td><td>[<a href="#AO">AO</a>]</td>
                <td>[<a href="#AO">AO</a>]</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
              <tr><td>discard</td><td>9</td><td>sctp</td><td>Discard<br/>all</td><td>[<a href="#A">A_Inc</a>]</td>
                <td>[<a href="#AO">AO</a>][<a href="#No">Not_Here_2</a>]</td><td></td><td></td>
                <td>[<a href="http://www.iana.org/go/rfc4960">RFC4960</a>]</td><td></td><td></td><td></td></tr>
            </tbody></table>
            <h1>People</h1>
            <table><thead><tr><th>ID</th><th>Name</th><th>Organization</th><th>Contact URI</th></tr></thead><tbody>
              <tr><td><a id="AO">[AO]</a></td><td>Ann Other</td><td>Elsewhere</td><td>mailto:ann&amp;a.example</td></tr>
              <tr><td><a id="A_Inc">[A_Inc]</a></td><td></td><td>A, Inc.</td><td></td></tr>
            </tbody></table></body></html>
            """;

    @Test
    void page_isReadWithItsPeople() throws FormatException {
        Rows rows = Reads.rows(Printed.format("iana-xhtml"), PAGE);
        assertEquals("2015-03-16", rows.dataDate());
        assertEquals("row 1", rows.rows().get(0).place());
        assertEquals(
                List.of(
                        "|0|tcp|reserved|Reserved|Ann Other|Ann Other|",
                        "discard|9|sctp|assigned|Discard all|A, Inc.|Ann Other; Not Here|RFC4960"),
                Reads.table(rows, NAME, PORT, TRANSPORT, STATUS, DESCRIPTION, ASSIGNEE, CONTACT, REFERENCE));
    }

    @Test
    void pageCutOff_isRefused() {
        for (String from : List.of("</html>", "<h1>People", "<td>Discard")) {
            String message = Reads.refusal(Printed.format("iana-xhtml"), PAGE.substring(0, PAGE.indexOf(from)));
            assertTrue(message.contains("the page is cut off"), message);
        }
    }

    @Test
    void otherPage_isRefusedByItsTitle() {
        assertEquals(
                "line 1: expected a page with IANA's table of services and ports, found \"503 Sorry\"",
                Reads.refusal(
                        Printed.format("iana-xhtml"), "<html><title>503 Sorry</title><table><tr><td>x</table></html>"));
    }

    @Test
    void tableWithoutRows_isRefused() {
        String page = PAGE.substring(0, PAGE.indexOf("<tr><td></td>")) + PAGE.substring(PAGE.indexOf("</tbody>"));
        assertTrue(Reads.refusal(Printed.format("iana-xhtml"), page).contains("expected records after IANA's header"));
    }
}
