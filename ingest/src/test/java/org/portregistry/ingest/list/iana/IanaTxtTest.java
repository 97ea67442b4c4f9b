package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portregistry.ingest.list.Column.ASSIGNEE;
import static org.portregistry.ingest.list.Column.CONTACT;
import static org.portregistry.ingest.list.Column.CURRENT_NAME;
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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Printed;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;

class IanaTxtTest {

    private static String table() throws IOException {
        try (InputStream in = IanaTxtTest.class.getResourceAsStream("/iana/table.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void wrappedAndCentredCells_comeTogetherAgain() throws IOException {
        Rows rows = Reads.rows(Printed.format("iana-txt"), table());
        assertEquals("2013-06-26", rows.dataDate());
        assertEquals(
                List.of(
                        "|0|tcp|reserved|Reserved|",
                        "alpha|1|tcp|assigned|Alpha transfer protocol, historic|",
                        "alpha|1|udp|assigned|Alpha transfer protocol, historic|",
                        "be-ta|2|dccp|assigned|Beta|",
                        "be_ta|2|dccp|assigned|Beta|be-ta",
                        "gamma|3-5||assigned|Gamma, grows its own table of centred lines|",
                        "|6-9||unassigned|Unassigned|",
                        "delta|||assigned|Delta without a port|"),
                Reads.table(rows, NAME, PORT, TRANSPORT, STATUS, DESCRIPTION, CURRENT_NAME));
    }

    /** The second byte of an {@code à} is the number of a blank that does not break. */
    @Test
    void letterThatEndsInTheByteOfABlank_staysWhole() throws IOException {
        Rows rows = Reads.rows(Printed.format("iana-txt"), table().replace("Jörg_Änder", "Jörg_ànder"));
        assertTrue(rows.rows().stream().anyMatch(row -> row.cell(ASSIGNEE).equals("Jörg ànder")));
    }

    @Test
    void columns_lineUpInBytesThoughNamesHaveUmlauts() throws IOException {
        assertEquals(
                List.of(
                        "Ann Other|Ann Other|||RFC6335||",
                        "Ann Other|Ann Other|2001-02|2003-04-05|RFC9001||",
                        "Ann Other|Ann Other|2001-02|2003-04-05|RFC9001||",
                        "Jörg Änder|Bob Example||2003-04-05||1145656131|",
                        "Jörg Änder|Bob Example||2003-04-05|||",
                        "|Bob Example|||||yes",
                        "||||||",
                        "Bob Example|Bob Example|2002-11-30||draft-x||"),
                Reads.table(
                        Reads.rows(Printed.format("iana-txt"), table()),
                        ASSIGNEE,
                        CONTACT,
                        REGISTERED,
                        MODIFIED,
                        REFERENCE,
                        SERVICE_CODE,
                        UNAUTHORIZED_USE));
    }

    @Test
    void place_isTheLineOfTheName() throws IOException {
        List<String> lines = table().lines().toList();
        for (Row row : Reads.rows(Printed.format("iana-txt"), table()).rows()) {
            int line = Integer.parseInt(row.place().substring("line ".length()));
            assertTrue(lines.get(line - 1).contains(row.cell(PORT)), row.toString());
            assertTrue(lines.get(line - 1).startsWith(row.cell(NAME)), row.toString());
        }
    }

    /** Two lines between two names may be the end of the one or the start of the other. */
    @Test
    void linesThatCouldBelongToEither_leaveTheDescriptionEmpty() {
        assertEquals(
                List.of("ay=?", "be=?", "ce=third"),
                blocks(
                        "ay|one word that fills",
                        "|another word to fill",
                        "be|further words fill",
                        "|last",
                        "ce|third"));
        assertEquals(
                List.of("ay=one word that fills another word", "ay=one word that fills another word", "ce=third"),
                blocks(
                        "ay|one word that fills",
                        "|another word",
                        "ay|one word that fills",
                        "|another word",
                        "ce|third"),
                "records of one name mostly say the same");
        assertEquals(
                List.of("ay=one \"word that fills another word\"", "be=further words filling last", "ce=third"),
                blocks("ay|one \"word that fills", "|another word\"", "be|further words filling", "|last", "ce|third"),
                "a quotation is whole");
    }

    private static List<String> blocks(String... lines) {
        List<Map<Title, String>> cells = List.of(lines).stream()
                .map(line -> line.split("\\|", 2))
                .map(parts -> {
                    Map<Title, String> map = new EnumMap<>(Title.class);
                    if (!parts[0].isEmpty()) {
                        map.put(Title.NAME, parts[0]);
                    }
                    map.put(Title.DESCRIPTION, parts[1]);
                    return map;
                })
                .toList();
        return new TextBlocks(new TextLines(cells))
                .records().stream()
                        .map(record -> record.get(Title.NAME) + "=" + record.getOrDefault(Title.DESCRIPTION, "?"))
                        .toList();
    }

    @Test
    void textCutOff_isRefused() throws IOException {
        String text = table();
        assertTrue(Reads.refusal(Printed.format("iana-txt"), text.substring(0, text.indexOf("6-9")))
                .contains("cut off"));
        assertTrue(Reads.refusal(Printed.format("iana-txt"), text.substring(0, text.indexOf("Service Name")))
                .contains("expected IANA's titles"));
    }

    @Test
    void rowsThatDoNotLineUp_areRefusedWithTheLine() throws IOException {
        String text = table().replace("Description  ", "Description");
        String message = Reads.refusal(Printed.format("iana-txt"), text.replace("Assignment Notes", "Notes"));
        assertEquals("line 11: expected the twelve titles of IANA's table, and rows that line up with them", message);
    }

    @Test
    void otherText_isRefused() {
        FormatException refused = org.junit.jupiter.api.Assertions.assertThrows(
                FormatException.class, () -> Reads.rows(Printed.format("iana-txt"), "<html>\nno\n</html>\n"));
        assertTrue(refused.getMessage().startsWith("line 4: expected IANA's titles"), refused.getMessage());
    }
}
