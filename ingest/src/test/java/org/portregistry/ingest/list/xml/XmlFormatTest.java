package org.portregistry.ingest.list.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.TestOptions;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Printed;

class XmlFormatTest {

    @Test
    void attributesElementsAndText_areCells() throws FormatException {
        assertEquals("""
                record 1: port=80 | transport=tcp | name=http | description=Web
                record 2: port=22 | transport=tcp | name=ssh
                """, read("""
                        <services><service port="80" protocol="tcp"><name>http</name><description>Web</description></service>
                        <service port="22" protocol="tcp"><name>ssh</name></service></services>
                        """));
    }

    @Test
    void transportAtEachPort_staysWithIt() throws FormatException {
        assertEquals(
                "record 1: port=5060/udp, 5061/tcp | text=sip\n",
                read("<l><s name='sip'><port protocol='udp'>5060</port><port protocol='tcp'>5061</port></s></l>"));
    }

    @Test
    void scannersPorts_areRead() throws FormatException {
        assertEquals("record 1: port=22 | transport=tcp | name=ssh | description=OpenSSH\n", read("""
                        <run><host><ports><port protocol='tcp' portid='22'><service name='ssh' product='OpenSSH'/></port></ports></host></run>
                        """));
    }

    @Test
    void bytesThatAreNoText_areRefusedInOneLineOfOurs() {
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] bytes = "<l>\n<s port='80' name='caf\u00e9'/></l>".getBytes(StandardCharsets.ISO_8859_1);
            FormatException refusal = assertThrows(
                    FormatException.class,
                    () -> Printed.format("xml").read(new Document("list.xml", bytes), Options.NONE));
            assertEquals(
                    "list.xml: line 2: expected text in UTF-8, found the byte 0xE9;"
                            + " if it is in another encoding, say which in \"charset\"",
                    refusal.getMessage());
        } finally {
            System.setErr(standard);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void textWithElementsInIt_isOneText() throws FormatException {
        assertEquals(
                "record 1: port=80 | name=http | description=Web, see RFC 9110 or so\n",
                read("<l><s><port>80</port><name>http</name><description>Web,<br/>see <i>RFC 9110</i> or so</description></s></l>")
                        .replaceAll(" +", " "));
    }

    @Test
    void strayText_hidesNoRecord() throws FormatException {
        assertEquals(
                "record 1: port=80 | text=HTTP\nrecord 2: port=22 | text=SSH\n",
                read("<l>oops<service>HTTP <port>80</port></service><g>more<s name='SSH'><port>22</port></s></g></l>"));
    }

    @Test
    void recordOption_namesTheElements() throws FormatException {
        String text = "<r><a><port>1</port><name>x</name></a><b n='2'><name>y</name></b></r>";
        assertEquals("record 1: port=1 | text=x\n", read(text));
        assertEquals("record 1: port=2 | text=y\n", read(text, Map.of("record", "b", "columns", Map.of("n", "port"))));
        assertThrows(FormatException.class, () -> read(text, Map.of("record", "c")));
    }

    @Test
    void halfADocument_isRefusedWithItsLine() {
        FormatException refusal =
                assertThrows(FormatException.class, () -> read("<p>\n<port number='80' name='http'/>\n<port num"));
        assertTrue(refusal.getMessage().startsWith("list.txt: line 3: expected well-formed XML"), refusal.getMessage());
    }

    @Test
    void charset_isTheDocumentsOrTheOptions() throws FormatException {
        String text = "<?xml version='1.0' encoding='%s'?><p><port number='1' name='Gen\u00e8ve'/></p>";
        assertEquals("Gen\u00e8ve", name(text.formatted("ISO-8859-1"), "ISO-8859-1", Map.of()));
        assertEquals("Gen\u00e8ve", name(text.formatted("UTF-8"), "ISO-8859-1", Map.of("charset", "ISO-8859-1")));
    }

    private static String name(String xml, String charset, Map<String, Object> options) throws FormatException {
        Document document = new Document("list.xml", xml.getBytes(Charset.forName(charset)));
        return Printed.format("xml")
                .read(document, TestOptions.of(Printed.format("xml"), options))
                .rows()
                .get(0)
                .cell(Column.TEXT);
    }

    private static String read(String text) throws FormatException {
        return read(text, Map.of());
    }

    private static String read(String text, Map<String, Object> options) throws FormatException {
        return Printed.print(Printed.format("xml"), text, options);
    }
}
