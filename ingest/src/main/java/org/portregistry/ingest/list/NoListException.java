package org.portregistry.ingest.list;

/** The document is whole, and there is no port in it; one of several such files is a skip. */
public final class NoListException extends FormatException {
    private static final long serialVersionUID = 1L;

    /** Takes a message such as {@code ssh.xml: expected elements with a port, found none}. */
    public NoListException(String message) {
        super(message);
    }
}
