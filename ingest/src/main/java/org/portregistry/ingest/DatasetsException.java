package org.portregistry.ingest;

import java.nio.file.Path;

/** One of our own text files is wrong; the message names the file, the key or line, and the cure. Exit status 2. */
public final class DatasetsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes a whole message. */
    public DatasetsException(String message) {
        super(message);
    }

    /** Says what is wrong in a file, where, and what to do. */
    public static DatasetsException in(Path file, String where, String problem, String cure) {
        return new DatasetsException(file + (where.isEmpty() ? "" : ": " + where) + ": " + problem + "; " + cure);
    }
}
