package org.portregistry.ingest.list.table;

import java.util.Optional;
import org.portregistry.model.Coded;
import org.portregistry.model.Nulls;

/**
 * The options of formats that find several tables.
 *
 * @param headings what the headings above tables are
 */
public record TableOptions(Optional<Headings> headings) {

    /** What headings are. */
    public enum Headings implements Coded {
        /** Nothing. */
        NONE,
        /** The category of the rows below. */
        CATEGORY
    }

    /** Refuses null. */
    public TableOptions {
        Nulls.refuse(headings);
    }
}
