package org.portregistry.ingest.list.text;

import java.util.Objects;
import java.util.Optional;

/**
 * The options of the format {@code bullets}.
 *
 * @param mentions whether items that are not rows are read as prose
 */
public record BulletsOptions(Optional<Boolean> mentions) {
    /** Refuses null. */
    public BulletsOptions {
        Objects.requireNonNull(mentions);
    }
}
