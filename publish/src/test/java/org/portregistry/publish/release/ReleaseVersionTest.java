package org.portregistry.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVersionTest {

    @ParameterizedTest
    @CsvSource({
        "2026.08.17,    2026-08-17, 2026.08.17.1",
        "2026.08.17.9,  2026-08-17, 2026.08.17.10",
        "2026.08.17.1,  2026-08-18, 2026.08.18",
        "2026.08.17,    2026-08-01, 2026.08.17.1"
    })
    void next_isTheDateOfTheMaterialOrCountsOn(String last, LocalDate material, String next) {
        assertEquals(
                next, ReleaseVersion.parse(last).orElseThrow().next(material).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026.8.17", "2026.08.32", "2026.08.17.0", "2026.08.17.01", "2026.08.17.", "v2026.08.17"})
    void otherText_isNoVersion(String text) {
        assertEquals(Optional.empty(), ReleaseVersion.parse(text));
    }

    @Test
    void order_isByDateThenNumber() {
        ReleaseVersion ten = ReleaseVersion.parse("2026.08.17.10").orElseThrow();
        assertTrue(ten.compareTo(ReleaseVersion.parse("2026.08.17.9").orElseThrow()) > 0);
        assertTrue(ten.compareTo(ReleaseVersion.parse("2026.08.18").orElseThrow()) < 0);
    }
}
