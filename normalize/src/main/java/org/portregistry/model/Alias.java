package org.portregistry.model;

import java.util.OptionalInt;

/**
 * A spelling that means a registered service: one row of {@code aliases.csv}.
 *
 * @param stated the spelling; case, blanks and punctuation are ignored
 * @param service the service name
 * @param port the only port on which it holds, or empty for every port
 * @param because the reason
 */
public record Alias(String stated, String service, OptionalInt port, String because) {

    /** Refuses null. */
    public Alias {
        Nulls.refuse(stated, service, port, because);
    }
}
