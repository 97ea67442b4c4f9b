package org.portregistry.ingest.list.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.TransportWords;

/** The ports in the text of a bullet, with the transports beside them: where they end, and where one may be. */
final class BulletNumbers {
    /** Patterns here do not tell capitals from small letters. */
    static final int FLAGS = Pattern.CASE_INSENSITIVE;

    /** Transports, as many as there may be: {@code TCP/UDP}, {@code tcp and udp}. */
    static final String TRANSPORTS =
            TransportWords.ONE + "(?:(?:\\s*[/,&]\\s*|\\s+and\\s+|\\s+)" + TransportWords.ONE + "){0,4}";

    private static final String BEFORE =
            "(?:" + TRANSPORTS + "[\\s/:]+)?(?:ports?\\s*(?:number\\s*)?:?\\s*)?(?:" + TRANSPORTS + "[\\s/:]+)?";
    private static final String NUMBER =
            "-?\\p{Nd}++\\+?(?:\\s*/\\s*" + TRANSPORTS + "\\b(?!/)|\\s*(?:/\\s*[a-z]+(?:/[a-z]+){0,4}|\\(\\s*"
                    + TRANSPORTS + "\\s*\\)|\\s" + TRANSPORTS + "\\b|\\s*,\\s*" + TRANSPORTS + "(?=\\s*:)))?";
    private static final String LINK = "\\s*(?:[/,;&–—−‑-]|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b)\\s*";

    private static final Pattern FIRST = Pattern.compile(BEFORE + NUMBER, FLAGS);
    private static final Pattern NEXT = Pattern.compile(LINK + BEFORE + NUMBER, FLAGS);
    private static final Pattern REMARK = Pattern.compile("\\s*\\([\\p{L} ]{1,30}\\)");
    private static final Pattern COULD_BE_PORT =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.#$€£])\\p{Nd}{1,5}(?![\\p{L}\\p{Nd}%]|[.,]\\p{Nd})");

    private BulletNumbers() {}

    /**
     * Returns where the ports end that begin at {@code from}, or -1; a loop, as a long list would exhaust a pattern.
     *
     * @param remarks whether remarks may follow them, {@code 20 (data), 21 (control)}: not where a name may
     */
    static int end(String text, int from, boolean remarks) {
        Matcher port = FIRST.matcher(text).region(from, text.length());
        if (!port.lookingAt()) {
            return -1;
        }
        int end = remarkEnd(text, port.end(), remarks);
        Matcher next = NEXT.matcher(text);
        while (next.region(end, text.length()).lookingAt()) {
            end = remarkEnd(text, next.end(), remarks);
        }
        return end;
    }

    private static int remarkEnd(String text, int end, boolean remarks) {
        Matcher remark = REMARK.matcher(text).region(end, text.length());
        return remarks && remark.lookingAt() ? remark.end() : end;
    }

    /** Returns whether a number stands in the text that could be a port; it may count or date anything. */
    static boolean mayHold(String text) {
        return COULD_BE_PORT.matcher(text).find();
    }

    /** Returns whether the text begins with a bare number. */
    static boolean begin(String text) {
        int end = end(text, 0, false);
        return end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end));
    }
}
