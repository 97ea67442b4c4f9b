package org.portregistry.publish.release;

import org.portregistry.model.Nulls;

/**
 * A file of a release that is written.
 *
 * @param path its path in the release
 * @param bytes its length
 * @param sha256 of its bytes, in hexadecimal
 */
public record ReleaseFile(String path, long bytes, String sha256) {
    /** Refuses null. */
    public ReleaseFile {
        Nulls.refuse(path, sha256);
    }
}
