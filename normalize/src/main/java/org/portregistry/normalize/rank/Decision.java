package org.portregistry.normalize.rank;

import java.util.List;

/**
 * What the rulings say about one port and transport.
 *
 * @param preferred the services to rank first, in order; empty if no ruling applies
 * @param staleFile the file of a ruling there that no longer fits the claims, or empty
 */
public record Decision(List<String> preferred, String staleFile) {

    /** No ruling. */
    public static final Decision NONE = new Decision(List.of(), "");

    /** Copies the list. */
    public Decision {
        preferred = List.copyOf(preferred);
    }

    /** Returns whether a ruling stands there that no longer fits the claims. */
    public boolean stale() {
        return !staleFile.isEmpty();
    }

    /** Returns the end of a sentence that says why a settled conflict is open again, or nothing. */
    public String reopened() {
        return stale() ? "; open again, for " + staleFile + " no longer fits: decide anew" : "";
    }
}
