package org.portregistry.model;

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
 */
public record Source(
        String id,
        String title,
        Authority authority,
        String licence,
        TextPolicy text,
        Include include,
        String derivedFrom) {

    /** Refuses null. */
    public Source {
        Nulls.refuse(id, title, authority, licence, text, include, derivedFrom);
    }
}
