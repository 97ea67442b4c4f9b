package org.portregistry.ingest.list.table;

import java.util.Objects;
import java.util.Optional;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;

/**
 * How delimited text is written, as far as the source file says.
 *
 * @param delimiter what parts the cells; empty: to be found
 * @param quote what cells are wrapped in that hold the delimiter or a line break; empty: nothing
 * @param comment what lines begin with that are remarks; empty: nothing
 */
record Dialect(Optional<Character> delimiter, Optional<Character> quote, Optional<Character> comment) {

    Dialect {
        Objects.requireNonNull(delimiter);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(comment);
    }

    /** Reads the options {@code delimiter}, {@code quote} (default {@code "}) and {@code comment} (default none). */
    static Dialect of(Options options) {
        return new Dialect(one(options, "delimiter", ""), one(options, "quote", "\""), one(options, "comment", ""));
    }

    private static Optional<Character> one(Options options, String key, String otherwise) {
        String text = options.text(key, otherwise);
        if (text.length() > 1) {
            throw new OptionException(key, "\"" + text + "\" is more than one character", "write one, such as \";\"");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.charAt(0));
    }
}
