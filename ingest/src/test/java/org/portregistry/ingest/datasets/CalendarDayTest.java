package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-17,  true",
        "2026-08,     true",
        "2024-02-29,  true",
        "2000-02-29,  true",
        "2023-02-29,  false",
        "1900-02-29,  false",
        "2026-04-31,  false",
        "2026-13,     false",
        "2026-00-10,  false",
        "2026-08-00,  false",
        "2026-8-17,   false",
        "2026/08/17,  false",
        "2026-08x17,  false",
        "20260817ab,  false",
        "2026,        false",
        "'',          false"
    })
    void a_day_is_one_that_the_calendar_has(String text, boolean day) {
        assertEquals(day, CalendarDay.isDayOrMonth(text), text);
    }
}
