package org.portregistry.ingest.list;

import org.portregistry.model.Nulls;

/**
 * What a column could be, by the look of its cells, where its header does not tell.
 *
 * @param key its header, or its number from 1: a key of the option {@code columns}
 * @param column what it could be
 * @param reason why, in words: {@code "Zahl" holds ports in 12 of 12 lines}
 */
public record ProposedColumn(String key, Column column, String reason) {
    /** Refuses null. */
    public ProposedColumn {
        Nulls.refuse(key, column, reason);
    }
}
