package org.portregistry.publish.pullrequest;

import org.portregistry.ingest.refresh.Outcome;
import org.portregistry.ingest.refresh.Result;
import org.portregistry.model.Nulls;

/**
 * How the last refresh of one source ended, as {@code refresh --attempts} writes it.
 *
 * @param source the id of the source
 * @param result how it ended
 * @param sentence why, where it failed or was skipped; else empty
 */
public record Attempt(String source, Result result, String sentence) {

    /** Refuses null. */
    public Attempt {
        Nulls.refuse(source, result, sentence);
    }

    /** Returns what is worth telling of an outcome. */
    public static Attempt of(Outcome outcome) {
        return new Attempt(outcome.source(), outcome.result(), outcome.sentence());
    }

    /** Returns whether what was read is refused, and a person must say whether it is right. */
    boolean isRefused() {
        return result == Result.REFUSED;
    }

    /** Returns whether nothing could be read at all. */
    boolean isDown() {
        return result.isFailure() && !isRefused();
    }
}
