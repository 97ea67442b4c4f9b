package org.portregistry.ingest.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as lists write it. */
public final class StatedDate {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");

    private static final Pattern DAY_MONTH = Pattern.compile("[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}");
    private static final DateTimeFormatter NAMED_MONTH =
            DateTimeFormatter.ofPattern("d [MMMM][MMM] uuuu", Locale.ENGLISH);

    private StatedDate() {}

    /**
     * Returns the day, as {@code YYYY-MM-DD}, with which a text such as {@code 2008/05/07}, {@code 2010111401} or
     * {@code 2 May 2019} begins; else empty.
     */
    public static String of(String text) {
        String plain = text.strip();
        Matcher day = DAY.matcher(plain);
        try {
            if (day.lookingAt()) {
                return LocalDate.of(
                                Integer.parseInt(day.group(1)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)))
                        .toString();
            }
            Matcher month = DAY_MONTH.matcher(plain);
            return month.lookingAt()
                    ? LocalDate.parse(month.group(), NAMED_MONTH).toString()
                    : "";
        } catch (DateTimeException e) {
            return "";
        }
    }
}
