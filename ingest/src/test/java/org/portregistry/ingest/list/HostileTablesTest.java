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
import org.portregistry.ingest.list.html.HtmlListFormat;
import org.portregistry.ingest.list.html.HtmlTableFormat;
import org.portregistry.ingest.list.json.JsonFormat;
import org.portregistry.ingest.list.markup.MarkdownTableFormat;
import org.portregistry.ingest.list.table.DelimitedFormat;
import org.portregistry.ingest.list.xml.XmlFormat;

/** What must not be read, and what must not take long. */
class HostileTablesTest {

    private static final List<Format> FORMATS = List.of(
            new MarkdownTableFormat(),
            new HtmlTableFormat(),
            new HtmlListFormat(),
            org.portregistry.ingest.Formats.named("html-pre").orElseThrow(),
            new DelimitedFormat(),
            new JsonFormat(),
            new XmlFormat());

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
                        .filter(file -> !(format instanceof HtmlTableFormat && file.startsWith("html")))
                        .map(file -> DynamicTest.dynamicTest(file + " as " + format.name(), () -> {
                            Document document = Corpus.document("bad", file);
                            assertThrows(FormatException.class, () -> format.read(document, Options.NONE));
                        })));
    }

    @Test
    void halfOfAListOfTheCorpus_isRefused() throws IOException {
        assertHalfIsRefused(new JsonFormat(), "whatportis", "ports.json");
        assertHalfIsRefused(new JsonFormat(), "wikipedia-json", "list.json");
        assertHalfIsRefused(new HtmlTableFormat(), "wikipedia", "List_of_TCP_and_UDP_port_numbers.html");
        assertHalfIsRefused(new XmlFormat(), "iana", "service-names-port-numbers.xml");
    }

    private static void assertHalfIsRefused(Format format, String source, String file) throws IOException {
        byte[] whole = Corpus.document(source, file).bytes();
        Document half = new Document(file, Arrays.copyOf(whole, whole.length / 2));
        assertThrows(FormatException.class, () -> format.read(half, Options.NONE), file);
    }

    @Test
    void aSavedPageOfARepositoryThatShowsACsvFile_isReadAsAnHtmlTable() throws IOException {
        Rows rows = new HtmlTableFormat().read(Corpus.document("bad", "html-page-saved-as.csv"), Options.NONE);
        assertEquals("tcpmux", rows.rows().get(0).cell(Column.TEXT));
    }

    @Test
    void spansOfAMillion_endWithTheTable() throws FormatException {
        String html = "<table><tr><th>Port<th>Name<tr><td rowspan=1000000>80<td colspan=1000000>http<tr><td>www"
                + "<tr><td rowspan=99999999999>x<tr></table>";
        List<Row> rows = within(() -> read(new HtmlTableFormat(), html));
        assertEquals(
                List.of("http", "www", "x", "x"),
                rows.stream().map(row -> row.cell(Column.TEXT)).toList());
        assertTrue(rows.stream().allMatch(row -> row.cell(Column.PORT).equals("80")));
    }

    @Test
    void nestingWithoutEnd_isRefusedOrReadButNeverTooDeep() {
        int deep = 200_000;
        within(() -> assertThrows(FormatException.class, () -> read(new JsonFormat(), "[".repeat(deep))));
        within(() -> assertThrows(FormatException.class, () -> read(new JsonFormat(), "{\"a\":".repeat(deep))));
        within(() -> assertThrows(FormatException.class, () -> read(new XmlFormat(), "<a>".repeat(deep))));
        within(() -> assertThrows(
                FormatException.class, () -> read(new HtmlTableFormat(), "<table><tr><td>".repeat(20_000))));
        within(() -> assertThrows(FormatException.class, () -> read(new HtmlListFormat(), "<ul><li>".repeat(20_000))));
        within(() -> assertThrows(FormatException.class, () -> read(new MarkdownTableFormat(), ">".repeat(deep))));
        within(() -> assertThrows(FormatException.class, () -> read(new MarkdownTableFormat(), "[".repeat(deep))));
        within(() -> assertThrows(FormatException.class, () -> read(new MarkdownTableFormat(), "*a ".repeat(deep))));
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
        within(() -> assertThrows(FormatException.class, () -> read(new XmlFormat(), bomb.formatted("&b;", ""))));
        within(() -> assertThrows(FormatException.class, () -> read(new XmlFormat(), bomb.formatted("x", "&b;"))));
        within(() -> assertThrows(FormatException.class, () -> read(new XmlFormat(), bomb.formatted("x", "&c;"))));
    }

    @Test
    void controlAndBidirectionalCharacters_doNotHideARow() throws FormatException {
        assertEquals(
                1,
                read(new MarkdownTableFormat(), "Port | Name\n--|--\n80\u0000 | \u202ehttp\u0007\n")
                        .size());
        assertEquals(
                1,
                read(new DelimitedFormat(), "Port,Name\n80\u0000,\u202ehttp\u0007\n")
                        .size());
        assertEquals(
                1,
                read(new HtmlTableFormat(), "<table><tr><th>Port<th>Name<tr><td>80\u0000<td>\u202ehttp</table>")
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
