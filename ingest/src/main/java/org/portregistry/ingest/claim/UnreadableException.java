package org.portregistry.ingest.claim;

/** A cell cannot be read; it is data that is at fault, so there is no stack trace. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Unreadable reason;

    /** Takes the reason. */
    public UnreadableException(Unreadable reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    /** Returns the reason. */
    public Unreadable reason() {
        return reason;
    }
}
