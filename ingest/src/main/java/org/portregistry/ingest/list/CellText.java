package org.portregistry.ingest.list;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cell, as it goes into claims: what becomes of white space, of unseen characters and of footnotes. */
public final class CellText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * Wikipedia's {@code [12]}, {@code [note 3]}, {@code [a]} and {@code [citation needed]}, Markdown's {@code [^2]}; never
     * IANA's {@code [recv]}, nor {@code [x]}, which is a tick.
     */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "\\s?\\[(?:\\d{1,4}|[a-wyz]|\\^[^\\]\\s]{1,40}|(?:note|nb|n|ref|citation needed) ?\\d{0,4}|[a-z"
                    + " ]{1,20}\\?)\\]((?=[\\p{L}\\p{N}]))?",
            Pattern.CASE_INSENSITIVE);

    /** {@code 443¹} and {@code SIP†}. */
    private static final Pattern RAISED = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2074-\\u2079\\u2070†‡]+$");

    private static final String CONTROL_BLANKS = "\\t-\\r\\x1c-\\x1f\\x85";
    private static final Pattern BLANK = Pattern.compile("[" + CONTROL_BLANKS + "\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^" + CONTROL_BLANKS + "]]+");

    private CellText() {}

    /**
     * Returns the text with every white space a single blank, none at the ends, and without the characters that nobody
     * sees: control characters, bidirectional marks and other format characters, halves of surrogate pairs.
     */
    public static String clean(String raw) {
        String seen = UNSEEN.matcher(raw).replaceAll("");
        return BLANK.matcher(seen).replaceAll(" ").strip();
    }

    /** Returns the text clean and without footnotes: marks such as {@code [12]} are about the page, not about a port. */
    public static String withoutFootnotes(String text) {
        return clean(dropFootnotes(text));
    }

    /** Returns a text of several lines, each clean, without the blank ones and without footnotes. */
    public static String linesWithoutFootnotes(String text) {
        return dropFootnotes(text.lines()
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** The words that a footnote stood between stay parted. */
    private static String dropFootnotes(String text) {
        String rest = FOOTNOTE.matcher(text).replaceAll(mark -> mark.group(1) == null ? "" : " ");
        return RAISED.matcher(rest.strip()).replaceAll("");
    }

    /** Returns the distinct words of the text, lower-cased and sorted; {@code tcp/ip} is two. */
    public static List<String> terms(String text) {
        TreeSet<String> terms = new TreeSet<>();
        Matcher word = WORD.matcher(withoutFootnotes(text).toLowerCase(Locale.ROOT));
        while (word.find()) {
            terms.add(word.group());
        }
        return List.copyOf(terms);
    }
}
