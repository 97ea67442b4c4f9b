package org.portregistry.ingest.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDatesTest {

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
    void dayOfAFile_isOneThatTheCalendarHas(String text, boolean day) {
        assertEquals(day, CalendarDates.isDayOrMonth(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2008/05/07,        2008-05-07",
        "2008.05.07,        2008-05-07",
        "2008-05-07T10:00Z, 2008-05-07",
        "2010111401,        2010-11-14",
        "' 20260817 ',      2026-08-17",
        "2 May 2019 (UTC),  2019-05-02",
        "29 February 2024,  2024-02-29",
        "30 Sep 2001,       2001-09-30",
        "2026-13-01,        ",
        "2026-02-30,        ",
        "31 April 2026,     ",
        "2 Maybe 2019,      ",
        "in 2 May 2019,     ",
        "May 2019,          ",
        "'',                "
    })
    void statedDay_isReadFromTheBeginningOfAText(String text, String day) {
        assertEquals(Optional.ofNullable(day), CalendarDates.statedDay(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "May 2001,           2001-05",
        "'december \t1999', 1999-12",
        "JUNE 2010,          2010-06",
        "Sept 2001,          ",
        "May 1,              ",
        "1 May 2001,         ",
        "'',                 "
    })
    void statedMonth_isAWordAndAYear(String text, String month) {
        assertEquals(Optional.ofNullable(month), CalendarDates.statedMonth(text), text);
    }

    @Test
    void momentOfAServer_isRead() {
        assertEquals(
                Optional.of(Instant.parse("1994-11-15T12:45:26Z")),
                CalendarDates.moment("Tue, 15 Nov 1994 12:45:26 GMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Mon, 15 Nov 1994 12:45:26 GMT", "1994-11-15T12:45:26Z"})
    void momentThatNoServerStates_isNone(String text) {
        assertEquals(Optional.empty(), CalendarDates.moment(text));
    }
}
