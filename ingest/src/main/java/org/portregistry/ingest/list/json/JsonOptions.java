package org.portregistry.ingest.list.json;

import java.util.Optional;
import org.portregistry.model.Coded;
import org.portregistry.model.Nulls;

/**
 * The options of the format {@code json}.
 *
 * @param records the JSON pointer to the array or object to read
 * @param markup what the texts are written in
 */
public record JsonOptions(Optional<String> records, Optional<Markup> markup) {

    /** What texts are written in. */
    public enum Markup implements Coded {
        /** Plain text. */
        NONE,
        /** The source of a wiki page. */
        WIKITEXT
    }

    /** Refuses what is no pointer. */
    public JsonOptions {
        Nulls.refuse(records, markup);
        records.ifPresent(JsonPointers::require);
    }
}
