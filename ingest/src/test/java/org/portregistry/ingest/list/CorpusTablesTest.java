package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.Corpus;
import org.portregistry.ingest.TestOptions;

/** How many rows the lists of the corpus have, counted by hand or with other tools. */
class CorpusTablesTest {

    @Test
    void significant50_has59RowsAndNoneIsLost() throws IOException {
        assertRows(59, 0, "significant-50", "ports.md", Printed.format("markdown-table"), Map.of());
    }

    /** 13 standard and 13 vendor lines, and 83 in the table whose headers are swapped. */
    @Test
    void icsSecurityTools_hasThreeTablesWithDifferentColumns() throws IOException {
        assertRows(13 + 13 + 83, 0, "ics-security-tools", "PORTS.md", Printed.format("markdown-table"), Map.of());
    }

    /** 16 lines, two records in each. */
    @Test
    void mdCommonPorts_hasTwoRecordsALine() throws IOException {
        assertRows(32, 0, "md-common-ports", "common_ports.md", Printed.format("markdown-table"), Map.of());
    }

    /** The four lines that are passed over are the table of port classes above the list. */
    @Test
    void mdHackingPorts_hasATableOfClassesAboveTheList() throws IOException {
        assertRows(40, 4, "md-hacking-ports", "ports.md", Printed.format("markdown-table"), Map.of());
    }

    /** The page has 1,222 table rows: 1,206 of them lists ports, 3 are headers, 9 a legend, 4 notices to editors. */
    @Test
    void wikipedia_has1206RowsBesideHeadersAndLegend() throws IOException {
        assertRows(
                1206, 0, "wikipedia", "List_of_TCP_and_UDP_port_numbers.html", Printed.format("html-table"), Map.of());
    }

    @Test
    void wikipediaJson_has1536Rows() throws IOException {
        assertRows(1536, 0, "wikipedia-json", "list.json", Printed.format("json"), Map.of("markup", "wikitext"));
    }

    /** The header is stored as a record. */
    @Test
    void whatportis_hasItsHeaderAmongTheRecords() throws IOException {
        assertRows(13781, 1, "whatportis", "ports.json", Printed.format("json"), Map.of());
    }

    @Test
    void farsheed_has6554Rows() throws IOException {
        assertRows(6554, 0, "farsheed", "service-names-port-numbers.csv", Printed.format("delimited"), Map.of());
    }

    private static void assertRows(
            int rows, int skipped, String source, String file, Format format, Map<String, Object> options)
            throws IOException {
        Rows read = format.read(Corpus.document(source, file), TestOptions.of(format, options));
        assertEquals(rows, read.rows().size());
        assertEquals(skipped, read.rows().stream().filter(Row::isSkipped).count());
    }

    /** The two differ in one description, where the XML puts a reference in the middle of the text. */
    @Test
    void registryOfOneDay_isTheSameFromXmlAndCsvByTheGeneralFormats() throws IOException {
        Set<String> xml = entries(
                Printed.format("xml"),
                Corpus.document("iana", "service-names-port-numbers.2026-02-13.xml"),
                Map.of("record", "record", "columns", Map.of("note", "ignore")));
        Set<String> csv = entries(
                Printed.format("delimited"),
                Corpus.document("iana-csv", "service-names-port-numbers.csv"),
                Map.of("columns", Map.of("Assignment Notes", "ignore")));
        assertEquals(14499, Math.max(xml.size(), csv.size()), 60);
        xml.removeIf(csv::remove);
        assertEquals(1, xml.size(), xml.toString());
        assertEquals(1, csv.size(), csv.toString());
        assertTrue(csv.iterator().next().contains("brski-reg-cmp"), csv.toString());
    }

    private static Set<String> entries(Format format, Document document, Map<String, Object> options)
            throws FormatException {
        Set<String> entries = new TreeSet<>();
        for (Row row : format.read(document, TestOptions.of(format, options)).rows()) {
            entries.add(Stream.of(Column.PORT, Column.TRANSPORT, Column.NAME, Column.DESCRIPTION)
                    .map(column -> row.cell(column).replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" | ")));
        }
        return entries;
    }
}
