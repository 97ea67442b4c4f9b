package org.portregistry.ingest.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of source files: Java's, in which {@code ^} and {@code $} match at lines. */
public final class Regex {

    private Regex() {}

    /**
     * Returns an expression, compiled.
     *
     * @param key the option that it is the value of
     * @throws OptionException if it does not compile
     */
    public static Pattern of(String key, String regex) {
        return of(key, regex, Pattern.MULTILINE);
    }

    /** Returns an expression, compiled with those flags. */
    public static Pattern of(String key, String regex, int flags) {
        try {
            // Python writes (?P<name>...), and so do many examples on the web.
            return Pattern.compile(regex.replace("(?P<", "(?<"), flags);
        } catch (PatternSyntaxException e) {
            throw new OptionException(
                    key,
                    "is not a regular expression: " + regex + " (" + e.getDescription() + " at character "
                            + e.getIndex() + ")",
                    "see java.util.regex.Pattern for the syntax");
        }
    }

    /** Returns several expressions, compiled. */
    public static List<Pattern> all(String key, List<String> regexes) {
        return regexes.stream().map(regex -> of(key, regex)).toList();
    }
}
