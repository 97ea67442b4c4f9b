package org.portregistry.ingest.list.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "Ann Other <ann@a.example>, Ann Other",
        "Ann Other <ann&a.example.org> 15 June, Ann Other 15 June",
        "ann@a.example, ''",
        "Ann ann@a.example, Ann",
        "mailto:ann&a.example, ''",
        "(ann@a.example), ''",
        "Miele & Cie. KG, Miele & Cie. KG",
        "AT&T, AT&T",
        "Acme (R&D), Acme (R&D)",
        "'  two \t blanks ', two blanks",
    })
    void addresses_areLeftOut(String text, String without) {
        assertEquals(without, MailAddresses.drop(text));
    }
}
