package org.portregistry.ingest.list;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and moments: as our files hold them (ISO 8601), as lists write them, and as servers state them. */
public final class CalendarDates {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern STATED_DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})");
    private static final Pattern STATED_IN_WORDS = Pattern.compile("[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}");
    private static final DateTimeFormatter DAY_IN_WORDS =
            DateTimeFormatter.ofPattern("d [MMMM][MMM] uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH_IN_WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMMM uuuu")
            .toFormatter(Locale.ENGLISH);

    private CalendarDates() {}

    /** Returns whether the text is a day such as {@code 2026-08-17} that the calendar has. */
    public static boolean isDay(String text) {
        return DAY.matcher(text).matches()
                && parsed(() -> LocalDate.parse(text)).isPresent();
    }

    /** Returns whether the text is such a day, or a month such as {@code 2026-08}. */
    public static boolean isDayOrMonth(String text) {
        return isDay(text)
                || MONTH.matcher(text).matches()
                        && parsed(() -> YearMonth.parse(text)).isPresent();
    }

    /**
     * Returns the day, as {@code YYYY-MM-DD}, with which a text such as {@code 2008/05/07}, {@code 2010111401} or
     * {@code 2 May 2019} begins; else empty.
     */
    public static Optional<String> statedDay(String text) {
        String plain = text.strip();
        Matcher numbers = STATED_DAY.matcher(plain);
        Matcher words = STATED_IN_WORDS.matcher(plain);
        if (numbers.lookingAt()) {
            return Optional.of(numbers.replaceFirst("$1-$2-$3").substring(0, "YYYY-MM-DD".length()))
                    .filter(CalendarDates::isDay);
        }
        return words.lookingAt()
                ? parsed(() -> LocalDate.parse(words.group(), DAY_IN_WORDS)).map(LocalDate::toString)
                : Optional.empty();
    }

    /** Returns the month, as {@code YYYY-MM}, that a text such as {@code May 2001} is; else empty. */
    public static Optional<String> statedMonth(String text) {
        return parsed(() -> YearMonth.parse(CellText.clean(text), MONTH_IN_WORDS))
                .map(YearMonth::toString);
    }

    /** Returns the moment that a server states (RFC 1123); empty if it states none. */
    public static Optional<Instant> moment(String text) {
        return parsed(() -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
                .map(ZonedDateTime::toInstant);
    }

    private static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException problem) {
            return Optional.empty();
        }
    }
}
