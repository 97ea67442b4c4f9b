package org.portregistry.ingest.list.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;

class JsonFormatTest {

    @Test
    void headerStoredAsARecord_isASkip() throws FormatException {
        assertEquals("""
            /_default/1: skip: repeated header
            /_default/10: port=4 | transport=tcp | description=Unassigned
            /_default/11: port=7 | transport=udp | name=echo | description=Echo
            """, read("""
                    {"_default": {
                      "1": {"description": "Description", "name": "Service Name", "port": "Port Number", "protocol": "Transport Protocol"},
                      "10": {"description": "Unassigned", "name": "---", "port": "4", "protocol": "tcp"},
                      "11": {"description": "Echo", "name": "echo", "port": "7", "protocol": "udp"}}}
                    """));
    }

    @Test
    void keysTwiceInAnObject_areTwoRows() throws FormatException {
        assertEquals(
                "/80: port=80 | text=http\n/80: port=80 | text=www\n", read("{\"80\": \"http\", \"80\": \"www\"}"));
    }

    @Test
    void keyThatIsNearlyTheWordForAColumn_isTheNameOfAService() throws FormatException {
        assertEquals("""
            /ports/http: port=80 | text=http
            /ports/replication: port=5433 | text=replication
            """, read("{\"ports\": {\"http\": 80, \"replication\": 5433}}"));
    }

    @Test
    void ownPortOfARecord_countsMoreThanItsKey() throws FormatException {
        assertEquals(
                "/1: port=22 | text=ssh\n/2: port=23 | text=telnet\n",
                read("{\"1\": {\"port\": 22, \"name\": \"ssh\"}, \"2\": {\"port\": 23, \"name\": \"telnet\"}}"));
    }

    @Test
    void listsAsValues_areEntries() throws FormatException {
        assertEquals(
                "record 1: port=80, 8080 | transport=tcp, udp | name=http | description=Web | aliases=www, www-http\n",
                read("""
                    [{"ports": [80, 8080], "protocols": ["tcp", "udp"], "name": "http", "aliases": ["www", "www-http"], "desc": "Web"}]
                    """));
    }

    @Test
    void objectWhereATextIsExpected_isUnfolded() throws FormatException {
        assertEquals(
                "record 1: port=80 | name=http | description=Web\n",
                read("[{\"port\": 80, \"service\": {\"name\": \"http\", \"description\": \"Web\"}}]"));
        assertEquals(
                "record 1: port=80 | transport=tcp | text=http\n",
                read("[{\"port\": {\"number\": 80, \"protocol\": \"tcp\"}, \"service\": \"http\"}]"));
    }

    @Test
    void marksOfTransports_areCells() throws FormatException {
        assertEquals(
                "/53: port=53 | text=dns | tcp=true | udp=true | sctp=false\n",
                read("{\"53\": {\"tcp\": true, \"udp\": true, \"sctp\": false, \"name\": \"dns\"}}"));
    }

    @Test
    void keyedByTransportThenPort_isRead() throws FormatException {
        assertEquals("""
            /tcp/22: port=22 | transport=tcp | text=ssh
            /udp/123: port=123 | transport=udp | text=ntp
            """, read("{\"tcp\": {\"22\": \"ssh\"}, \"udp\": {\"123\": \"ntp\"}}"));
    }

    @Test
    void namesWithPortsForEachTransport_areRead() throws FormatException {
        assertEquals(
                "record 1: text=dns | tcp=53 | udp=53, 5353\n",
                read("[{\"name\": \"dns\", \"tcp\": 53, \"udp\": [53, 5353]}]"));
    }

    @Test
    void keyThatNamesAService_isItsName() throws FormatException {
        assertEquals("""
            /ssh/tcp: port=22 | transport=tcp | text=ssh
            /dns/udp: port=53 | transport=udp | text=dns
            """, read("{\"ssh\": {\"tcp\": {\"port\": 22}}, \"dns\": {\"udp\": {\"port\": 53}}}"));
    }

    @Test
    void firstNameOnTheWayDown_isThatOfTheService() throws FormatException {
        assertEquals(
                "/mail/ports/0: port=25 | text=mail\n/mail/ports/1: port=587 | text=mail\n",
                read("{\"mail\": {\"ports\": [{\"port\": 25}, {\"port\": 587}]}}"));
    }

    @Test
    void listBelowAPort_isARowForEachEntry() throws FormatException {
        assertEquals(
                "/80/0: port=80 | text=http\n/80/1: port=80 | text=www\n",
                read("{\"80\": [{\"name\": \"http\"}, {\"name\": \"www\"}]}"));
    }

    @Test
    void listOfTextsBelowAPort_isANameAndWhatItMeans() throws FormatException {
        assertEquals(
                "/80: port=80 | name=http | description=World Wide Web\n",
                read("{\"80\": [\"http\", \"World Wide Web\"]}"));
    }

    @Test
    void portWithNothingReadableBelow_isARowAllTheSame() throws FormatException {
        assertEquals("/80: port=80 | text=http\n/81: port=81\n", read("{\"80\": \"http\", \"81\": {\"colours\": []}}"));
    }

    @Test
    void namesWithTheirPorts_areRowsWhereNothingElseIs() throws FormatException {
        assertEquals(
                "/ssh: port=22 | text=ssh\n/http: port=80, 8080 | text=http\n",
                read("{\"ssh\": 22, \"http\": [80, 8080]}"));
    }

    @Test
    void recordsOption_choosesWhereToBegin() throws FormatException {
        String text = "{\"old\": [{\"port\": 1, \"name\": \"a\"}], \"a/b\": [{\"port\": 2, \"name\": \"b\"}]}";
        assertEquals("record 1: port=2 | text=b\n", read(text, Map.of("records", "/a~1b")));
        assertThrows(FormatException.class, () -> read(text, Map.of("records", "/none")));
        assertThrows(DatasetsException.class, () -> read(text, Map.of("records", "old")));
    }

    @Test
    void remarksAndCommasTooMany_areForgiven() throws FormatException {
        assertEquals("record 1: port=80 | text=http\n", read("// ports\n[{port: 80, 'name': 'http',}, /* no more */]"));
    }

    @Test
    void halfADocument_isRefusedWithItsLine() {
        FormatException refusal =
                assertThrows(FormatException.class, () -> read("[\n{\"port\": 80, \"name\": \"http\"},\n{\"port\": 4"));
        assertTrue(refusal.getMessage().startsWith("list.txt: line 3: expected JSON"), refusal.getMessage());
    }

    @Test
    void documentWithoutPorts_isRefused() {
        assertThrows(
                FormatException.class,
                () -> read("{\"name\": \"port-numbers\", \"version\": \"1.0.2\", \"files\": [\"a\"]}"));
        assertThrows(FormatException.class, () -> read("\"80/tcp\""));
        assertThrows(FormatException.class, () -> read("[]"));
    }

    private static String read(String text) throws FormatException {
        return read(text, Map.of());
    }

    private static String read(String text, Map<String, Object> options) throws FormatException {
        return Printed.print(Printed.format("json"), text, options);
    }
}
