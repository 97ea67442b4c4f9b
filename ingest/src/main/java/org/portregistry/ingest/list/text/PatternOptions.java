package org.portregistry.ingest.list.text;

import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.Regex;
import org.portregistry.model.Nulls;

/**
 * The options of the format {@code pattern}.
 *
 * @param pattern regular expressions with named groups: the first that matches a line reads it
 * @param heading regular expressions of lines whose groups hold for the rows below
 * @param multiline whether the expressions are searched in the text as a whole, and not line by line
 */
public record PatternOptions(List<String> pattern, List<String> heading, Optional<Boolean> multiline) {
    /** Refuses what is not a regular expression. */
    public PatternOptions {
        pattern = List.copyOf(pattern);
        heading = List.copyOf(heading);
        Regex.all("pattern", pattern);
        Regex.all("heading", heading);
        Nulls.refuse(multiline);
    }
}
