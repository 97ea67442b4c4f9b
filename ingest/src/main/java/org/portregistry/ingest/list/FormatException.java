package org.portregistry.ingest.list;

import java.io.IOException;

/** The document is not what its source's format expects; the message names the place and what was expected. */
public class FormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Takes a message such as {@code line 3: expected a header with a port column, found "<html>"}. */
    public FormatException(String message) {
        super(message);
    }

    /** Takes a message and what brought it about. */
    public FormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
