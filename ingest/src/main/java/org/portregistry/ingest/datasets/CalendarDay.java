package org.portregistry.ingest.datasets;

import java.time.LocalDate;

/** Days and months as claims files hold them (ISO 8601): {@code 2026-08-17}, {@code 2026-08}. */
final class CalendarDay {

    private static final int MONTH_LENGTH = "2026-08".length();
    private static final int DAY_LENGTH = "2026-08-17".length();

    private CalendarDay() {}

    /** Returns whether the text is one that the calendar has, of the years 0 to 9999. */
    static boolean isDayOrMonth(String text) {
        if (text.length() != MONTH_LENGTH && text.length() != DAY_LENGTH) {
            return false;
        }
        int year = number(text, 0, 4);
        int month = text.charAt(4) == '-' ? number(text, 5, 7) : -1;
        if (year < 0 || month < 1 || month > 12 || text.length() == MONTH_LENGTH) {
            return year >= 0 && month >= 1 && month <= 12;
        }
        int day = text.charAt(7) == '-' ? number(text, 8, 10) : -1;
        return day >= 1 && (day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth());
    }

    /** Returns whether the text is a day that the calendar has. */
    static boolean isDay(String text) {
        return text.length() == DAY_LENGTH && isDayOrMonth(text);
    }

    /** Returns the number that the digits are; -1 where one is none. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
