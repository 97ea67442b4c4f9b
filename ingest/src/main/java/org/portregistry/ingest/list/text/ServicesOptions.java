package org.portregistry.ingest.list.text;

import java.util.Objects;
import java.util.Optional;

/**
 * The options of the format {@code services}.
 *
 * @param commented whether rows that were commented out without a blank count too
 */
public record ServicesOptions(Optional<Boolean> commented) {
    /** Refuses null. */
    public ServicesOptions {
        Objects.requireNonNull(commented);
    }
}
