package org.portregistry.ingest.list.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.ingest.list.Column;

/** The name, and what is said of it, in a bullet that begins with its port. */
final class BulletName {
    private static final int FLAGS = BulletNumbers.FLAGS;
    /** What may stand behind a bare number as a name: {@code HTTPS web}, {@code ssh}, but not {@code ways to leave}. */
    private static final Pattern ALONE =
            Pattern.compile("(?:\\p{Lu}|\\p{L}*+[\\p{Lu}\\d]|[\\p{L}\\d._+-]{2,40}+(?:\\s*\\([^()]*\\))?$).*");

    /** {@code is used for SSH}: what a sentence puts before the name. */
    private static final Pattern SAID = Pattern.compile(
            "(?:(?:is|are)\\s+)?(?:(?:commonly|usually|typically|often|mainly|primarily|normally)\\s+)?"
                    + "(?:(?:used|reserved|assigned|registered)\\s+(?:for|by|to)|for)\\s+(?:the\\s+)?(?=\\S)"
                    + "|(?:is|are)\\s+(?:the\\s+)?(?=(?-i:\\p{Lu}))",
            FLAGS);
    /** Words of a sentence about the port, not of a name. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:is|are|was|were|be|been|has|have|had|must|should|shall|can|cannot|could|may|might|will|would|needs?|allows?"
                    + "|and|or|to|through|on|in|of|than|if|when|which|that|as|not|only|also|used|opens?|closed?|blocked)\\b.*",
            FLAGS);

    private static final String TRANSPORTS = BulletNumbers.TRANSPORTS;
    private static final Pattern TRANSPORT_FIRST =
            Pattern.compile("^(?<transport>" + TRANSPORTS + ")\\s*(?:[:,|–—]|-(?=\\s))\\s*(?=\\S)", FLAGS);
    private static final Pattern TRANSPORT_BEHIND =
            Pattern.compile("^(?<name>.+?)\\s*[(\\[](?<transport>" + TRANSPORTS + ")[)\\]](?=\\s*(?:$|[:–—-]))", FLAGS);
    private static final Pattern THEN_TEXT =
            Pattern.compile("^(?<name>[^:]{1,64}?)(?::\\s+|\\s+(?:[–—-]|--)\\s+|\\s*—\\s*)(?<text>.+)$");

    private BulletName() {}

    /**
     * Returns the part of a text that names a service, where nothing but a blank parts it from the port before.
     *
     * @param called whether the port says that it is one: {@code port 22}, {@code 22/tcp}
     */
    static Optional<String> behindBlank(String text, boolean called) {
        Matcher said = SAID.matcher(text);
        if (said.lookingAt()) {
            String name = text.substring(said.end());
            return called || ALONE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
        }
        boolean names = called || ALONE.matcher(text).matches();
        return names && !SENTENCE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Reads a text of name, transport and description into cells. */
    static void read(String stated, Map<Column, String> cells) {
        String text = stated;
        Matcher first = TRANSPORT_FIRST.matcher(text);
        Matcher behind = TRANSPORT_BEHIND.matcher(text.substring(0, Math.min(text.length(), 200)));
        if (first.find()) {
            cells.put(Column.TRANSPORT, first.group("transport"));
            text = text.substring(first.end());
        } else if (behind.find()) {
            cells.put(Column.TRANSPORT, behind.group("transport"));
            text = behind.group("name") + text.substring(behind.end());
        }
        Matcher split = THEN_TEXT.matcher(text);
        if (split.find() && !split.group("name").contains(". ")) {
            cells.put(Column.NAME, split.group("name"));
            cells.put(Column.DESCRIPTION, split.group("text"));
        } else {
            cells.put(Column.TEXT, text);
        }
    }
}
