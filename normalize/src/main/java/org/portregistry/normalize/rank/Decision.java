package org.portregistry.normalize.rank;

import java.util.List;

/**
 * What the rulings say about one port and transport.
 *
 * @param preferred the services to rank first, in order; empty if no ruling applies
 * @param stale whether a ruling stands there that no longer fits the claims
 */
public record Decision(List<String> preferred, boolean stale) {

    /** No ruling. */
    public static final Decision NONE = new Decision(List.of(), false);

    /** Copies the list. */
    public Decision {
        preferred = List.copyOf(preferred);
    }
}
