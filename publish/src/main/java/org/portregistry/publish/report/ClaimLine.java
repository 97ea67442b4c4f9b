package org.portregistry.publish.report;

import org.portregistry.model.Nulls;
import org.portregistry.publish.release.ReleaseSource;

/**
 * A claim as a person reads it.
 *
 * @param source the id of its source
 * @param url where to see it; empty if its source has no address
 * @param place where in the source
 * @param stated what it says, or empty
 * @param terms the source's licence, and the date of its data or of the day it was read
 */
public record ClaimLine(String source, String url, String place, String stated, String terms) {
    /** Refuses null. */
    public ClaimLine {
        Nulls.refuse(source, url, place, stated, terms);
    }

    /** Returns the licence and the date of a source, as far as they are known. */
    public static String terms(ReleaseSource source) {
        String licence = "licence " + source.source().licence();
        if (!source.dataDate().isEmpty()) {
            return licence + ", data of " + source.dataDate();
        }
        return source.retrieved().isEmpty() ? licence : licence + ", read on " + source.retrieved();
    }
}
