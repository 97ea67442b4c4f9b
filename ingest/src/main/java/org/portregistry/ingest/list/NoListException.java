package org.portregistry.ingest.list;

import java.util.List;

/** The document is whole, and there is no port in it; one of several such files is a skip. */
public final class NoListException extends FormatException {
    private static final long serialVersionUID = 1L;

    private final transient List<ProposedColumn> proposal;

    /** Takes a message such as {@code ssh.xml: expected elements with a port, found none}. */
    public NoListException(String message) {
        this(message, List.of());
    }

    /** Takes a message, and what the columns that nobody knows could be. */
    public NoListException(String message, List<ProposedColumn> proposal) {
        super(message);
        this.proposal = List.copyOf(proposal);
    }

    /** Returns what the columns could be; empty if nothing can be seen. */
    public List<ProposedColumn> proposal() {
        return proposal;
    }
}
