package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portregistry.ingest.list.Column.ASSIGNEE;
import static org.portregistry.ingest.list.Column.CONTACT;
import static org.portregistry.ingest.list.Column.DESCRIPTION;
import static org.portregistry.ingest.list.Column.MODIFIED;
import static org.portregistry.ingest.list.Column.NAME;
import static org.portregistry.ingest.list.Column.PORT;
import static org.portregistry.ingest.list.Column.REFERENCE;
import static org.portregistry.ingest.list.Column.REGISTERED;
import static org.portregistry.ingest.list.Column.SERVICE_CODE;
import static org.portregistry.ingest.list.Column.STATUS;
import static org.portregistry.ingest.list.Column.TRANSPORT;
import static org.portregistry.ingest.list.Column.UNAUTHORIZED_USE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;
import org.portregistry.ingest.list.Rows;

class IanaXmlTest {

    private static final String PEOPLE = """
            <people>
              <person id="Ann_Other"><name>Ann O'Ther</name><org>Elsewhere</org><uri>mailto:ann&amp;a.example</uri></person>
              <person id="Acme_Inc"><org>Acme, Inc.</org><uri>mailto:sales&amp;acme.example</uri></person>
              <person id="nobody_here"><uri>mailto:nobody&amp;a.example</uri></person>
              <person id="Ann_Other_2"><name>Ann O'Ther</name></person>
              <person id="Mailer"><name>Max Mailer &lt;max&amp;m.example.org></name></person>
            </people>
            """;

    private static String registry(String records) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n"
                + "<registry xmlns=\"http://www.iana.org/assignments\" id=\"service-names-port-numbers\">\n"
                + "<title>Ports</title><updated>2026-08-17</updated>\n"
                + "<note title=\"n\">See <xref type=\"rfc\" data=\"rfc6335\"/>.</note>\n"
                + records + PEOPLE + "</registry>\n";
    }

    private static Rows rows(String records) throws FormatException {
        return Reads.rows(Printed.format("iana-xml"), registry(records));
    }

    private static Map<Column, String> row(String elements) throws FormatException {
        return Reads.only(rows("<record>" + elements + "<number>9</number></record>"));
    }

    @Test
    void recordWithEverything_everyCellIsFound() throws FormatException {
        Rows rows = rows("""
                <record date="2001-02" updated="2022-02-07">
                  <name>discard</name>
                  <protocol>dccp</protocol>
                  <assignee><xref type="person" data="Acme_Inc"/></assignee>
                  <xref type="person" data="Ann_Other"/>
                  <xref type="rfc" data="rfc4340"/>
                  <description>Discard,
                     <br/>for tests</description>
                  <number>9</number>
                  <sc>1145656131</sc>
                  <unauthorized>Known Unauthorized Use on port 9</unauthorized>
                  <note>Defined TXT keys: None</note>
                </record>
                """);
        assertEquals("2026-08-17", rows.dataDate());
        assertEquals("record 1", rows.rows().get(0).place());
        assertEquals(
                Map.ofEntries(
                        Map.entry(PORT, "9"),
                        Map.entry(TRANSPORT, "dccp"),
                        Map.entry(NAME, "discard"),
                        Map.entry(STATUS, "assigned"),
                        Map.entry(DESCRIPTION, "Discard, for tests"),
                        Map.entry(ASSIGNEE, "Acme, Inc."),
                        Map.entry(CONTACT, "Ann O'Ther"),
                        Map.entry(REFERENCE, "RFC4340"),
                        Map.entry(SERVICE_CODE, "1145656131"),
                        Map.entry(REGISTERED, "2001-02"),
                        Map.entry(MODIFIED, "2022-02-07"),
                        Map.entry(UNAUTHORIZED_USE, "yes")),
                Reads.only(rows));
    }

    @Test
    void recordsWithoutPortTransportOrName_areAllRows() throws FormatException {
        assertEquals(
                List.of(
                        "27000-27009||flex-lm|assigned",
                        "|tcp|no-port|assigned",
                        "||bare|assigned",
                        "26||| unassigned".replace(" ", ""),
                        "100-113|udp||reserved",
                        "(neither name nor port)",
                        "(neither name nor description)"),
                Reads.table(rows("""
                                <record><name>flex-lm</name><number>27000-27009</number></record>
                                <record><name>no-port</name><protocol>tcp</protocol></record>
                                <record><name>bare</name></record>
                                <record><description>Unassigned</description><number>26</number></record>
                                <record><description>Reserved</description><protocol>udp</protocol>
                                  <number>100-113</number></record>
                                <record><description>Reserved</description></record>
                                <record><protocol>tcp</protocol><number>7</number></record>
                                """), PORT, TRANSPORT, NAME, STATUS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'<xref type=\"person\" data=\"Ann_Other\"/>', Ann O'Ther, Ann O'Ther",
        "'<assignee><xref type=\"person\" data=\"Acme_Inc\"/></assignee>', 'Acme, Inc.', ''",
        "'<assignee><xref type=\"person\" data=\"Acme_Inc\"/></assignee><xref type=\"person\" data=\"Ann_Other\"/>',"
                + " 'Acme, Inc.', Ann O'Ther",
        "'<xref type=\"person\" data=\"Acme_Inc\"/><xref type=\"person\" data=\"Ann_Other\"/>',"
                + " 'Acme, Inc.; Ann O''Ther', 'Acme, Inc.; Ann O''Ther'",
        // Namesakes by id, and by name one person to us.
        "'<xref type=\"person\" data=\"Ann_Other\"/><xref type=\"person\" data=\"Ann_Other_2\"/>',"
                + " Ann O'Ther, Ann O'Ther",
        // An entry that is a bare address: the id spells the name, the address stays behind.
        "'<xref type=\"person\" data=\"nobody_here\"/>', nobody here, nobody here",
        "'<xref type=\"person\" data=\"Not_Listed_3\"/>', Not Listed, Not Listed",
        "'<xref type=\"person\" data=\"Mailer\"/>', Max Mailer, Max Mailer",
    })
    void people_areNamesAndNeverAddresses(String elements, String assignee, String contact) throws FormatException {
        Map<Column, String> row = row("<name>a</name>" + elements);
        assertEquals(assignee, row.getOrDefault(ASSIGNEE, ""));
        assertEquals(contact, row.getOrDefault(CONTACT, ""));
        assertTrue(row.values().stream().noneMatch(cell -> cell.contains("@") || cell.contains("example")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'<xref type=\"rfc\" data=\"rfc9110\"/>', RFC9110",
        "'<xref type=\"rfc\" data=\"rfc8765\">RFC8765, Section 6.1</xref>', 'RFC8765, Section 6.1'",
        "'<xref type=\"draft\" data=\"RFC-ietf-a-12\"/><xref type=\"rfc\" data=\"rfc1\"/>', RFC-ietf-a-12; RFC1",
        "'<xref type=\"uri\" data=\"https://a.example/x.pdf\"/>', https://a.example/x.pdf",
        "'<xref type=\"uri\" data=\"https://a.example/x.pdf\">TR-352</xref>', TR-352",
        "'<xref type=\"text\">ISO/IEC\n  13818-6</xref>', ISO/IEC 13818-6",
        "'<xref type=\"text\">n/a</xref>', ''",
        "'<xref type=\"text\">Max Mailer &lt;max&amp;m.example.org> 15 June 2009</xref>', Max Mailer 15 June 2009",
        "'<xref type=\"note\" data=\"1\"/><xref type=\"rfc\" data=\"rfc4727\"/>', RFC4727",
    })
    void references_areAsIanaPrintsThem(String elements, String reference) throws FormatException {
        assertEquals(reference, row("<name>a</name>" + elements).getOrDefault(REFERENCE, ""));
    }

    @Test
    void referenceInsideDescription_standsInBrackets() throws FormatException {
        assertEquals(
                "Bootstrapping Profile [RFC9483]",
                row("<name>a</name><description>Bootstrapping\nProfile <xref type=\"rfc\" data=\"rfc9483\"/>"
                                + "</description>")
                        .get(DESCRIPTION));
    }

    @Test
    void registriesInsideTheRegistry_areRead() throws FormatException {
        Rows rows = rows("<registry id=\"x\"><updated>1999-01-01</updated><record><name>a</name><number>1</number>"
                + "</record></registry>");
        assertEquals("2026-08-17", rows.dataDate());
        assertEquals(1, rows.rows().size());
    }

    @Test
    void fileCutOffInMidRecord_isRefusedWithItsLine() {
        String whole = registry("<record><name>a</name>\n<number>1</number></record>\n");
        String message = Reads.refusal(Printed.format("iana-xml"), whole.substring(0, whole.indexOf("</number>")));
        assertTrue(message.startsWith("list: line 6: expected well-formed XML, found: "), message);
        assertFalse(message.contains("ParseError"), message);
    }

    @Test
    void secondRegistryBehindTheFirst_isRefused() {
        String one = "<registry><record><name>a</name><number>1</number></record></registry>";
        String message = Reads.refusal(Printed.format("iana-xml"), one + "\n" + one);
        assertTrue(message.startsWith("list: line 2: expected well-formed XML, found: "), message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', 'list: line 1: expected well-formed XML, found: Premature end of file.'",
        "'<registry/>', 'list: expected IANA''s <registry> of <record>s, found no <record> in the whole file'",
        // Another of IANA's registries: its records have values, not port numbers.
        "'<registry><record><value>6</value><name>TCP</name></record></registry>',"
                + " 'list: expected IANA''s <registry> of <record>s, found no <record> with a <number>'",
        "'<html><body>503</body></html>', 'list: expected IANA''s <registry> of <record>s, found <html>'",
    })
    void otherDocument_isRefused(String text, String message) {
        assertEquals(message, Reads.refusal(Printed.format("iana-xml"), text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2, <!DOCTYPE html><html></html>",
        // Even where it declares nothing, and all the rest is IANA's.
        "2, <!DOCTYPE registry><registry><record><name>a</name><number>1</number></record></registry>",
        "2, '<!DOCTYPE registry [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<registry><record><name>&b;</name><number>1</number></record></registry>'",
        "2, '<!DOCTYPE registry [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<registry><record><name>&a;</name><number>1</number></record></registry>'",
        "4, '<!DOCTYPE registry\nSYSTEM \"https://evil.example/a.dtd\"\n>\n<registry/>'",
    })
    void documentType_isRefusedUnreadWithTheLineWhereItEnds(int line, String text) {
        assertEquals(
                "list: line " + line + ": expected XML without a document type, found the end of one, <!DOCTYPE ...>;"
                        + " this format has none: fetch the list anew, or read another one with the format \"xml\"",
                Reads.refusal(Printed.format("iana-xml"), "<?xml version='1.0'?>\n" + text));
    }

    @Test
    void deepNesting_isRefused() {
        int depth = 100_000;
        String message = Reads.refusal(
                Printed.format("iana-xml"),
                registry("<record><description>" + "<b>".repeat(depth) + "deep" + "</b>".repeat(depth)
                        + "</description></record>"));
        assertTrue(message.contains("nested more than 100 deep"), message);
    }
}
