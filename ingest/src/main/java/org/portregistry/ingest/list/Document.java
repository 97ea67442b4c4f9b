package org.portregistry.ingest.list;

import org.portregistry.model.Nulls;

/**
 * One fetched body.
 *
 * @param name the file name, for messages
 * @param bytes the body as published, not copied: nobody changes it
 */
public record Document(String name, byte[] bytes) {
    /** Refuses null. */
    public Document {
        Nulls.refuse(name, bytes);
    }
}
