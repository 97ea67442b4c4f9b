package org.portregistry.ingest.list;

import java.util.Objects;

/**
 * One fetched body.
 *
 * @param name the file name, for messages
 * @param bytes the body as published, not copied: nobody changes it
 */
public record Document(String name, byte[] bytes) {
    /** Refuses null. */
    public Document {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }
}
