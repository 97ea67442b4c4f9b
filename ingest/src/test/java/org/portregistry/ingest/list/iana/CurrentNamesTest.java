package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;

class CurrentNamesTest {

    private static final String REPLACES = "IANA assigned this well-formed service name as a replacement for ";
    private static final String ALIAS = "This entry is an alias to ";

    private final List<IanaRecord> records = new ArrayList<>();

    private CurrentNamesTest record(String ports, String transport, String name, String description, String note) {
        List<String> none = List.of();
        records.add(
                new IanaRecord("r", name, ports, transport, description, note, none, none, none, "", "", "", false));
        return this;
    }

    /** Returns {@code name > current name (aliases)} of every row. */
    private List<String> read() {
        return IanaRows.of(records, People.NONE).stream()
                .map(CurrentNamesTest::print)
                .toList();
    }

    private static String print(Row row) {
        String aliases = row.cell(Column.ALIASES);
        return row.cell(Column.NAME) + " > " + row.cell(Column.CURRENT_NAME)
                + (aliases.isEmpty() ? "" : " (" + aliases + ")");
    }

    @Test
    void replacementPhrase_makesTheNewNameCurrentOnTheOldRow() {
        record("63", "tcp", "whoispp", "whois++ " + REPLACES + "\"whois++\".", "");
        record("63", "tcp", "whois++", "whois++", "");
        assertEquals(List.of("whoispp > ", "whois++ > whoispp"), read());
        assertEquals(
                "whois++",
                IanaRows.of(records, People.NONE).get(0).cell(Column.DESCRIPTION),
                "the phrase is not a description");
    }

    @Test
    void replacedNameWithoutARowThere_becomesAnAlias() {
        record("63", "tcp", "whoispp", REPLACES + "\"whois++\".", "");
        record("63", "udp", "whois++", "", "");
        assertEquals(List.of("whoispp >  (whois++)", "whois++ > "), read());
    }

    @Test
    void aliasNote_namesTheCurrentName() {
        record("2222", "udp", "EtherNet/IP-1", "", "New contact added. " + ALIAS + "\"EtherNet-IP-1\". Historic.");
        record("2222", "udp", "EtherNet-IP-1", REPLACES + "\"EtherNet/IP-1\".", "");
        assertEquals(List.of("EtherNet/IP-1 > EtherNet-IP-1", "EtherNet-IP-1 > "), read());
    }

    @Test
    void duplicateNote_namesTheCurrentName() {
        record("80", "tcp", "http", "World Wide Web HTTP", "Defined TXT keys: u=<username>");
        record("80", "tcp", "www", "", "This is a duplicate of the \"http\" service and should not be used.");
        assertEquals(List.of("http > ", "www > http"), read());
    }

    @Test
    void chain_endsAtItsLastName() {
        record("80", "tcp", "http", "", "");
        record("80", "tcp", "www", "", "This is a duplicate of the \"http\" service");
        record("80", "tcp", "www-http", "", ALIAS + "\"WWW\".");
        assertEquals(List.of("http > ", "www > http", "www-http > http"), read());
    }

    @Test
    void circle_saysNothing() {
        record("1", "tcp", "a", "", ALIAS + "\"b\".");
        record("1", "tcp", "b", "", ALIAS + "\"a\".");
        record("1", "tcp", "c", "", ALIAS + "\"a\".");
        record("1", "tcp", "d", "", ALIAS + "\"D\".");
        assertEquals(List.of("a > ", "b > ", "c > ", "d > "), read());
    }

    @Test
    void otherPortOrTransport_isAnotherMatter() {
        record("1", "tcp", "new", REPLACES + "\"o.ld\".", "");
        record("2", "tcp", "o.ld", "", "");
        record("", "tcp", "new", REPLACES + "\"o.ld\".", "");
        record("", "tcp", "o.ld", "", "");
        assertEquals(List.of("new >  (o.ld)", "o.ld > ", "new > ", "o.ld > new"), read());
    }

    @Test
    void phraseOfAnEmptyOrUnclosedName_isNoName() {
        record("1", "tcp", "a", REPLACES + "\"\".", "");
        record("1", "tcp", "b", REPLACES + "\"unclosed", "");
        assertEquals(List.of("a > ", "b > "), read());
    }
}
