package org.portregistry.publish.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.model.Nulls;

/**
 * The version of a release: {@code 2026.08.17}, and {@code 2026.08.17.1} for the next one of that date.
 *
 * @param date the day of its newest material
 * @param number 0 for the first release of that date, then counting
 * @param variant what else is in it than the default sources, {@code local} or {@code nmap}; else empty
 */
public record ReleaseVersion(LocalDate date, int number, String variant) implements Comparable<ReleaseVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})\\.(\\d{2})\\.(\\d{2})(?:\\.([1-9]\\d{0,5}))?");

    /** Refuses null and a negative number. */
    public ReleaseVersion {
        Nulls.refuse(date, variant);
        if (number < 0) {
            throw new IllegalArgumentException("a release's number starts at 0: " + number);
        }
    }

    /** Returns the version of a default release. */
    public ReleaseVersion(LocalDate date, int number) {
        this(date, number, "");
    }

    /** Returns this version as one of a build that nobody records. */
    public ReleaseVersion with(String other) {
        return new ReleaseVersion(date, number, other);
    }

    /** Returns whether it is that of a default release, which can be recorded. */
    public boolean isDefault() {
        return variant.isEmpty();
    }

    /** Returns the version that the text spells; empty if it spells none. */
    public static Optional<ReleaseVersion> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
            return Optional.of(new ReleaseVersion(date, form.group(4) == null ? 0 : Integer.parseInt(form.group(4))));
        } catch (DateTimeException problem) {
            return Optional.empty();
        }
    }

    /** Returns the version after this one for material of that date, which is no earlier than this one's. */
    public ReleaseVersion next(LocalDate material) {
        return material.isAfter(date) ? new ReleaseVersion(material, 0) : new ReleaseVersion(date, number + 1);
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        String day = date.toString().replace('-', '.');
        return (number == 0 ? day : day + "." + number) + (variant.isEmpty() ? "" : "+" + variant);
    }
}
