package org.portregistry.ingest.list.html;

import java.util.Optional;
import org.portregistry.model.Nulls;

/**
 * The option of the format {@code html-pre}.
 *
 * @param inner the format that reads the text; {@code services} if it is not stated
 */
public record PreOptions(Optional<String> inner) {
    /** Refuses null. */
    public PreOptions {
        Nulls.refuse(inner);
    }
}
