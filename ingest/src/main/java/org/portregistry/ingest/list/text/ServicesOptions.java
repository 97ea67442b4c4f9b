package org.portregistry.ingest.list.text;

import java.util.Optional;
import org.portregistry.model.Nulls;

/**
 * The options of the format {@code services}.
 *
 * @param commented whether rows that were commented out without a blank count too
 */
public record ServicesOptions(Optional<Boolean> commented) {
    /** Refuses null. */
    public ServicesOptions {
        Nulls.refuse(commented);
    }
}
