package org.portregistry.ingest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.claim.TransportMark.Meaning;
import org.portregistry.model.Transport;

class TransportMarkTest {

    @ParameterizedTest
    @CsvSource({
        "✔,YES",
        "✓,YES",
        "Yes,YES",
        "yes[3],YES",
        "X,YES",
        "❌,NO",
        "No,NO",
        "Assigned,ASSIGNED",
        "Unofficial,UNOFFICIAL",
        "Port 22,NO",
        "Ports 27031 & 27036,NO",
        "Reserved,RESERVED",
        "?,SILENT",
        "'',SILENT",
        "N/A,SILENT",
        "—,SILENT",
        "Yes/No,CONDITIONAL",
        "maybe|assigned,ASSIGNED",
        "n/a|reserved,RESERVED"
    })
    void marks_areReadByTheirMeaning(String cell, Meaning meaning) throws Exception {
        assertEquals(meaning, TransportMark.parse(cell).meaning());
    }

    /** Wikipedia: Yes is assigned and used, Assigned is not used, Unofficial is not assigned. */
    @ParameterizedTest
    @CsvSource({"YES,assigned,yes", "ASSIGNED,assigned,no", "UNOFFICIAL,unofficial,''", "RESERVED,reserved,''"})
    void inAListThatGrades_marksStateStatusAndUse(Meaning meaning, String status, String used) {
        assertEquals(status, meaning.status(true).code());
        assertEquals(used, meaning.used(true).code());
    }

    @Test
    void inAListThatDoesNotGrade_yesStatesNeither() {
        assertEquals("", Meaning.YES.status(false).code());
        assertEquals("", Meaning.YES.used(false).code());
    }

    @Test
    void transportBesideTheMark_isAlsoMeant() throws Exception {
        assertEquals(
                List.of(Transport.SCTP),
                TransportMark.parse("Yes, and SCTP[11]").also());
    }

    @Test
    void anyOtherWord_isRefused() {
        assertEquals(
                "unclear mark for a transport",
                assertThrows(UnreadableException.class, () -> TransportMark.parse("sometimes"))
                        .reason()
                        .words());
    }
}
