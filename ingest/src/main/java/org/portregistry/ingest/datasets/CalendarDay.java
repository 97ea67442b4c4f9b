package org.portregistry.ingest.datasets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Days and months as claims files hold them (ISO 8601): {@code 2026-08-17}, {@code 2026-08}. */
final class CalendarDay {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private CalendarDay() {}

    /** Returns whether the text is a day or month that the calendar has, of the years 0 to 9999. */
    static boolean isDayOrMonth(String text) {
        return isDay(text) || MONTH.matcher(text).matches() && exists(() -> YearMonth.parse(text));
    }

    /** Returns whether the text is a day that the calendar has. */
    static boolean isDay(String text) {
        return DAY.matcher(text).matches() && exists(() -> LocalDate.parse(text));
    }

    private static boolean exists(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException problem) {
            return false;
        }
    }
}
