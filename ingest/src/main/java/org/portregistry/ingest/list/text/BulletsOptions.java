package org.portregistry.ingest.list.text;

import java.util.Optional;
import org.portregistry.model.Nulls;

/**
 * The options of the format {@code bullets}.
 *
 * @param mentions whether items that are not rows are read as prose
 */
public record BulletsOptions(Optional<Boolean> mentions) {
    /** Refuses null. */
    public BulletsOptions {
        Nulls.refuse(mentions);
    }
}
