package org.portregistry.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as lists write it. */
final class StatedDate {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");

    private StatedDate() {}

    /** Returns the {@code YYYY-MM-DD} that begins a text such as {@code 2008/05/07} or {@code 2010111401}; else empty. */
    static String of(String text) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.lookingAt()) {
            return "";
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
