package org.portregistry.model;

import java.util.Comparator;

/**
 * Somebody who publishes a list, as far as judging its claims needs to know.
 *
 * @param id the name of its file in {@code datasets/sources}: lower-case letters, digits and hyphens
 * @param title what a person calls it
 * @param authority how much its word weighs
 * @param licence an SPDX expression, or a text
 * @param text whether its sentences may travel
 * @param include whether releases take it
 * @param derivedFrom the id of the source that it copies, or empty: it then lends no independent support
 * @param list what it is a vintage of, or empty: of the vintages of one list only the newest speaks
 * @param dataDate the day of its data, {@code YYYY-MM-DD}: as its list states, else as its file says, else empty
 */
public record Source(
        String id,
        String title,
        Authority authority,
        String licence,
        TextPolicy text,
        Include include,
        String derivedFrom,
        String list,
        String dataDate) {

    /** The order of vintages: the newest data last; where the days are equal, the last in the alphabet. */
    public static final Comparator<Source> BY_AGE =
            Comparator.comparing(Source::dataDate).thenComparing(Source::id);

    /** Refuses null. */
    public Source {
        Nulls.refuse(id, title, authority, licence, text, include, derivedFrom, list, dataDate);
    }

    /** Returns a source that is not a vintage. */
    public Source(
            String id,
            String title,
            Authority authority,
            String licence,
            TextPolicy text,
            Include include,
            String derivedFrom) {
        this(id, title, authority, licence, text, include, derivedFrom, "", "");
    }

    /** Returns the source as a vintage of a list, with the day of its data. */
    public Source asVintage(String of, String day) {
        return new Source(id, title, authority, licence, text, include, derivedFrom, of, day);
    }
}
