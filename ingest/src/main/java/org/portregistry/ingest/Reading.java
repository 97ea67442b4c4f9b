package org.portregistry.ingest;

import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.Nulls;

/**
 * What reading a source came to. Every row of the source ends as claims or as a skip.
 *
 * @param claims the claims, in {@link Claim#ORDER}
 * @param skips the rows that gave no claim
 * @param rows how many rows there were: those that gave claims, and the skips
 * @param dataDate the day that the list states for its data, {@code YYYY-MM-DD}, or empty
 * @param understood what was made of the list's headers, labels and keys
 */
public record Reading(List<Claim> claims, List<Skip> skips, int rows, String dataDate, List<String> understood) {

    /**
     * A row that gave no claim.
     *
     * @param place where it is
     * @param reason why, in a few words that are the same for every such row
     * @param text the beginning of the row, for a person to recognise; at most 80 characters
     */
    public record Skip(String place, String reason, String text) {
        /** Refuses null. */
        public Skip {
            Nulls.refuse(place, reason, text);
        }
    }

    /** Copies the lists. */
    public Reading {
        claims = List.copyOf(claims);
        skips = List.copyOf(skips);
        understood = List.copyOf(understood);
        Nulls.refuse(dataDate);
    }

    /** Returns a reading of which nothing else is to be told. */
    public Reading(List<Claim> claims, List<Skip> skips, int rows, String dataDate) {
        this(claims, skips, rows, dataDate, List.of());
    }

    /** Returns the reading with what was understood of its list. */
    Reading understood(List<String> lines) {
        return new Reading(claims, skips, rows, dataDate, lines);
    }
}
