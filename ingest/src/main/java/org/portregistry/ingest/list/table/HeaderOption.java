package org.portregistry.ingest.list.table;

import java.util.Optional;
import org.portregistry.model.Nulls;

/**
 * The option {@code header} of formats whose tables need not have one.
 *
 * @param header whether the first line is the header; empty: to be found
 */
public record HeaderOption(Optional<Boolean> header) {
    /** Refuses null. */
    public HeaderOption {
        Nulls.refuse(header);
    }
}
