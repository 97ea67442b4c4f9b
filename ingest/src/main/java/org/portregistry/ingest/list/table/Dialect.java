package org.portregistry.ingest.list.table;

import java.util.Optional;
import org.portregistry.ingest.list.OptionException;

/**
 * How delimited text is written, as far as the source file says.
 *
 * @param delimiter what parts the cells; none: to be found
 * @param quote what cells are wrapped in that hold the delimiter or a line break, {@code "} if it is not stated; empty:
 *     nothing
 * @param comment what lines begin with that are remarks; none: nothing
 */
public record Dialect(Optional<String> delimiter, Optional<String> quote, Optional<String> comment) {

    /** Refuses more than one character. */
    public Dialect {
        one("delimiter", delimiter);
        one("quote", quote);
        one("comment", comment);
    }

    /** Returns the sign that parts the cells. */
    Optional<Character> delimiterSign() {
        return one("delimiter", delimiter);
    }

    /** Returns the sign that cells are wrapped in. */
    Optional<Character> quoteSign() {
        return one("quote", quote.or(() -> Optional.of("\"")));
    }

    /** Returns the sign that begins remarks. */
    Optional<Character> commentSign() {
        return one("comment", comment);
    }

    private static Optional<Character> one(String key, Optional<String> text) {
        if (text.filter(signs -> signs.length() > 1).isPresent()) {
            throw new OptionException(
                    key, "\"" + text.get() + "\" is more than one character", "write one, such as \";\"");
        }
        return text.filter(sign -> !sign.isEmpty()).map(sign -> sign.charAt(0));
    }
}
