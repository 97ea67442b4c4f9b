package org.portregistry.ingest.list;

import java.util.regex.Pattern;

/** Footnote marks, which are about the page and not about a port. */
public final class Footnotes {

    /**
     * Wikipedia's {@code [12]}, {@code [note 3]}, {@code [a]} and {@code [citation needed]}, Markdown's {@code [^2]}; never
     * IANA's {@code [recv]}, nor {@code [x]}, which is a tick.
     */
    private static final Pattern MARK = Pattern.compile(
            "\\s?\\[(?:\\d{1,4}|[a-wyz]|\\^[^\\]\\s]{1,40}|(?:note|nb|n|ref|citation needed) ?\\d{0,4}|[a-z ]{1,20}\\?)\\]"
                    + "(?<glued>(?=[\\p{L}\\p{N}]))?",
            Pattern.CASE_INSENSITIVE);

    /** {@code 443¹} and {@code SIP†}. */
    private static final Pattern RAISED = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2074-\\u2079\\u2070†‡]+$");

    private Footnotes() {}

    /** Returns the text without footnote marks; the words that one stood between stay parted. */
    public static String drop(String text) {
        String rest =
                text.indexOf('[') < 0 ? text : MARK.matcher(text).replaceAll(mark -> mark.group(1) == null ? "" : " ");
        return RAISED.matcher(rest.strip()).replaceAll("");
    }
}
