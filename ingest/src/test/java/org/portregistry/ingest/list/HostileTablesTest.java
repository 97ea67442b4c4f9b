package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.portregistry.ingest.Corpus;

/** What must not be read, and what must not take long. */
class HostileTablesTest {

    private static final List<Format> FORMATS = List.of(
            Printed.format("markdown-table"),
            Printed.format("html-table"),
            Printed.format("html-list"),
            org.portregistry.ingest.Formats.named("html-pre").orElseThrow(),
            Printed.format("delimited"),
            Printed.format("json"),
            Printed.format("xml"));

    @TestFactory
    Stream<DynamicTest> whatIsNotOfTheFormat_isRefusedWithThePlace() {
        Map<String, String> documents = new TreeMap<>();
        documents.put("nothing", "");
        documents.put("white space", " \n\t\n");
        documents.put("NUL", "\0\0\0\0");
        documents.put("prose", "Ports are numbers.\n\nThey have 16 bits; see https://ports.example/80 for more.\n");
        documents.put("another table", "Fruit,Colour\napple,red\npear,green\n");
        documents.put(
                "an error page",
                "<html><head><title>502</title></head><body><h1>502 Bad Gateway</h1><p>nginx</body></html>");
        documents.put("half a JSON", "[{\"port\": 80, \"name\": \"http\"}, {\"port\": 81");
        documents.put("half a page", "<html><body><table><tr><th>Port<th>Name<tr><td>80<td>http<tr><td>44");
        documents.put("numbered lines", "1: One\n2: Two\n3: Three\n");
        documents.put("half a line", "port,name,transport\n80,http,tcp\n443,https,tcp\n80");
        documents.put("half an XML", "<ports><port number='80' name='http'/><port num");
        documents.put("an open quote", "port,name\n80,\"http\n81,x\n");
        return FORMATS.stream()
                .flatMap(format -> documents.entrySet().stream()
                        .map(document -> DynamicTest.dynamicTest(
                                document.getKey() + " as " + format.name(),
                                () -> assertRefused(format, document.getValue()))));
    }

    private static void assertRefused(Format format, String text) {
        FormatException refusal = assertThrows(FormatException.class, () -> Printed.print(format, text, Map.of()));
        assertTrue(refusal.getMessage().startsWith("list.txt: "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("expected"), refusal.getMessage());
        assertTrue(refusal.getMessage().length() < 600, refusal.getMessage());
    }

    @TestFactory
    Stream<DynamicTest> theBadFilesOfTheCorpus_areRefused() {
        return FORMATS.stream()
                .flatMap(format -> Stream.of("header-only.txt", "sea-ports.csv", "html-page-saved-as.csv")
                        // The saved page does hold a list, in an HTML table.
                        .filter(file -> !(format.name().equals("html-table") && file.startsWith("html")))
                        .map(file -> DynamicTest.dynamicTest(file + " as " + format.name(), () -> {
                            Document document = Corpus.document("bad", file);
                            assertThrows(FormatException.class, () -> format.read(document, Options.NONE));
                        })));
    }

    @Test
    void halfOfAListOfTheCorpus_isRefused() throws IOException {
        assertHalfIsRefused(Printed.format("json"), "whatportis", "ports.json");
        assertHalfIsRefused(Printed.format("json"), "wikipedia-json", "list.json");
        assertHalfIsRefused(Printed.format("html-table"), "wikipedia", "List_of_TCP_and_UDP_port_numbers.html");
        assertHalfIsRefused(Printed.format("xml"), "iana", "service-names-port-numbers.xml");
    }

    private static void assertHalfIsRefused(Format format, String source, String file) throws IOException {
        byte[] whole = Corpus.document(source, file).bytes();
        Document half = new Document(file, Arrays.copyOf(whole, whole.length / 2));
        assertThrows(FormatException.class, () -> format.read(half, Options.NONE), file);
    }

    @Test
    void aSavedPageOfARepositoryThatShowsACsvFile_isReadAsAnHtmlTable() throws IOException {
        Rows rows = Printed.format("html-table").read(Corpus.document("bad", "html-page-saved-as.csv"), Options.NONE);
        assertEquals("tcpmux", rows.rows().get(0).cell(Column.TEXT));
    }

    @Test
    void spansOfAMillion_endWithTheTable() throws FormatException {
        String html = "<table><tr><th>Port<th>Name<tr><td rowspan=1000000>80<td colspan=1000000>http<tr><td>www"
                + "<tr><td rowspan=99999999999>x<tr></table>";
        List<Row> rows = within(() -> read(Printed.format("html-table"), html));
        assertEquals(
                List.of("http", "www", "x", "x"),
                rows.stream().map(row -> row.cell(Column.TEXT)).toList());
        assertTrue(rows.stream().allMatch(row -> row.cell(Column.PORT).equals("80")));
    }

    @Test
    void nestingWithoutEnd_isRefusedOrReadButNeverTooDeep() {
        int deep = 200_000;
        within(() -> assertThrows(FormatException.class, () -> read(Printed.format("json"), "[".repeat(deep))));
        within(() -> assertThrows(FormatException.class, () -> read(Printed.format("json"), "{\"a\":".repeat(deep))));
        within(() -> assertThrows(FormatException.class, () -> read(Printed.format("xml"), "<a>".repeat(deep))));
        within(() -> assertThrows(
                FormatException.class, () -> read(Printed.format("html-table"), "<table><tr><td>".repeat(20_000))));
        within(() -> assertThrows(
                FormatException.class, () -> read(Printed.format("html-list"), "<ul><li>".repeat(20_000))));
        within(() ->
                assertThrows(FormatException.class, () -> read(Printed.format("markdown-table"), ">".repeat(deep))));
        within(() ->
                assertThrows(FormatException.class, () -> read(Printed.format("markdown-table"), "[".repeat(deep))));
        within(() ->
                assertThrows(FormatException.class, () -> read(Printed.format("markdown-table"), "*a ".repeat(deep))));
    }

    @Test
    void aLineWithoutEnd_isRefused() {
        String line = "x".repeat(10_000_000);
        for (Format format : FORMATS) {
            within(() -> assertThrows(FormatException.class, () -> read(format, line), format.name()));
            within(() ->
                    assertThrows(FormatException.class, () -> read(format, "a,".repeat(1_000_000)), format.name()));
            within(() -> assertThrows(
                    FormatException.class, () -> read(format, "|a".repeat(1_000_000) + "\n"), format.name()));
        }
    }

    @Test
    void entities_areNotExpanded() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE p [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><ports><port number='1' name='%s'>%s</port></ports>";
        within(() -> assertThrows(FormatException.class, () -> read(Printed.format("xml"), bomb.formatted("&b;", ""))));
        within(() ->
                assertThrows(FormatException.class, () -> read(Printed.format("xml"), bomb.formatted("x", "&b;"))));
        within(() ->
                assertThrows(FormatException.class, () -> read(Printed.format("xml"), bomb.formatted("x", "&c;"))));
    }

    @Test
    void controlAndBidirectionalCharacters_doNotHideARow() throws FormatException {
        assertEquals(
                1,
                read(Printed.format("markdown-table"), "Port | Name\n--|--\n80\u0000 | \u202ehttp\u0007\n")
                        .size());
        assertEquals(
                1,
                read(Printed.format("delimited"), "Port,Name\n80\u0000,\u202ehttp\u0007\n")
                        .size());
        assertEquals(
                1,
                read(Printed.format("html-table"), "<table><tr><th>Port<th>Name<tr><td>80\u0000<td>\u202ehttp</table>")
                        .size());
    }

    private static List<Row> read(Format format, String text) throws FormatException {
        return format.read(new Document("list.txt", text.getBytes(StandardCharsets.UTF_8)), Options.NONE)
                .rows();
    }

    private static <T> T within(org.junit.jupiter.api.function.ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), work);
    }
}
