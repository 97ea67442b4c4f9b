package org.portregistry.ingest.refresh;

import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.datasets.Accounting;
import org.portregistry.model.Nulls;

/**
 * What the refresh of one source came to.
 *
 * @param source its id
 * @param result how it ended
 * @param sentence why, where it failed or was skipped, with the cure; else empty
 * @param reading what was read, in whole; empty if nothing was, or nothing had to be
 * @param accounting what became of the rows: of the reading, else of the lock
 * @param claimsBefore how many claims it had before
 * @param notices what a person should know although it hindered nothing, a sentence each
 */
public record Outcome(
        String source,
        Result result,
        String sentence,
        Optional<Reading> reading,
        Accounting accounting,
        int claimsBefore,
        List<String> notices) {

    /** Refuses null. */
    public Outcome {
        Nulls.refuse(source, result, sentence, reading, accounting);
        notices = List.copyOf(notices);
    }
}
