package org.portregistry.ingest.list;

import java.util.regex.Pattern;

/** Footnote marks, which are about the page and not about a port. */
public final class Footnotes {

    /** Wikipedia's {@code [12]} and {@code [note 3]}, Markdown's {@code [^2]}; never IANA's {@code [recv]}. */
    private static final Pattern MARK = Pattern.compile(
            "\\s?\\[(?:[0-9]{1,4}|\\^[^\\]\\s]{1,40}|(?:note|nb|ref|citation needed)\\s?[0-9]{0,4})\\]");

    /** {@code 443¹} and {@code SIP†}. */
    private static final Pattern RAISED = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2074-\\u2079\\u2070†‡]+$");

    private Footnotes() {}

    /** Returns the text without footnote marks. */
    public static String drop(String text) {
        String rest = text.indexOf('[') < 0 ? text : MARK.matcher(text).replaceAll("");
        return RAISED.matcher(rest.strip()).replaceAll("");
    }
}
