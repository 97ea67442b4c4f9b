package org.portregistry.ingest.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the head of a text ends: before a stop, a comma, a bracket, or a word that begins to tell about the service. */
final class HeadEnd {

    private static final Set<String> ABBREVIATED = Set.of("vs", "e.g", "i.e", "St", "Dr", "No", "Inc", "Co", "Corp");

    /** A name that its list writes over a secure layer is another service: {@code DNS over TLS}. */
    private static final String SECURE = "(?:TLS|SSL|DTLS|HTTPS|QUIC)\\b";

    /** What makes one word with the next: {@code Moth built in tracker}, {@code Gnat plug in manager}. */
    private static final String JOINED = "\\b(?i:built|plug|log|sign|dial|add)";

    private static final Pattern TELLING = Pattern.compile("\\s(?:"
            + "(?<!\\bPC |\\bVoice )over (?!" + SECURE + ")"
            + "|(?:for|to|as|(?<!" + JOINED + "\\s)in|(?<!" + JOINED
            + "\\s)on|at|by|from|into|before|behind|under|after|among|through|across|against|using|via|with|without"
            + "|when|where|while|that|which|who|if|instead|depending|[Dd]efaults?"
            + "|including|like|such as|see|now|until|since|because|but|though|although|potentially|sometimes|often"
            + "|usually|commonly|typically|normally|also|only|not|previously|formerly|originally"
            + "|officially|listening|running|requires|required|reserves|supports|provides|allows|allowing|uses|used|use"
            + "|is|was|are|were|has|have|had|can|may|must|should|will|between|based|per|known|aka|e\\.g\\.|i\\.e\\.)"
            + "(?=[\\s,.;:)]|$)"
            + "|[Aa]n?(?= \\p{L})|and (?:some|various|other|others|its|their)\\b|(?=[\"“]))");
    private static final Pattern PURPOSE = Pattern.compile("([^,;.()]{2,40}?) (?:for|of|to) (?:the |an? )?(?=\\S)");
    private static final Pattern COLON = Pattern.compile(":\\s(?=\\p{Ll})");
    /** Words that name no service by themselves, so that one behind {@code for} does. */
    private static final Set<String> GENERIC = Set.of("""
            admin administration agent api client communication communications connection console control daemon data
            http https interface management monitoring network port ports program protocol proxy remote rpc secure
            server service services software ssl system tcp tls traffic udp web the a an and access panel port(s)
            commands extension support alternative replacement listener message messages database
            """.split("\\s+"));

    private HeadEnd() {}

    /** Returns how many characters of the text are its head. */
    static int of(String text) {
        int end = stop(text);
        Matcher telling = TELLING.matcher(text).region(0, end);
        while (telling.find()) {
            if (!isGeneric(text.substring(0, telling.start()))) {
                end = telling.start();
                break;
            }
        }
        Matcher colon = COLON.matcher(text).region(0, end);
        return colon.find() ? colon.start() : end;
    }

    /** Returns where the name begins: behind {@code HTTPS listener for} if nothing there names a service. */
    static int start(String text) {
        Matcher purpose = PURPOSE.matcher(text);
        return purpose.lookingAt() && isGeneric(purpose.group(1)) ? purpose.end() : 0;
    }

    /** Returns whether a text names nothing by itself: {@code Web control interface}. */
    static boolean isGeneric(String text) {
        for (String word : text.strip().split("[\\s/]+")) {
            if (!GENERIC.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static int stop(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (ends(text, at)) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean ends(String text, int at) {
        boolean blankAfter = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean blankBefore = Character.isWhitespace(text.charAt(at - 1));
        return switch (text.charAt(at)) {
            case ';', '\u2014', '\u2192' -> true;
            // A text that begins with brackets has no longer form before them; "w(h)ois" is a word.
            case '(', '[' -> blankBefore || text.indexOf(' ', at) > 0 && closes(text, at);
            case ',' -> blankAfter;
            case '.' -> blankAfter && !isAbbreviated(text, at);
            case '-', '\u2013' -> blankBefore && blankAfter;
            default -> false;
        };
    }

    private static boolean closes(String text, int at) {
        int close = text.indexOf(text.charAt(at) == '(' ? ')' : ']', at);
        return close < 0 || close + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(close + 1));
    }

    /** Full stops that do not end a sentence. */
    private static boolean isAbbreviated(String text, int at) {
        String word = text.substring(text.lastIndexOf(' ', at) + 1, at);
        return at + 1 < text.length() && ABBREVIATED.contains(word);
    }
}
