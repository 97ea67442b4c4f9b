package org.portregistry.normalize.name;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps, in order, by which the name of a product is found at the head of a phrase about it. Each leaves a phrase
 * as it is where nothing that could be a name would remain.
 */
enum HeadStep {
    /** Quotes, footnote numbers, dates of footnotes and trade marks are not part of a name. */
    DEBRIS("\"any private mail system\"", "any private mail system", HeadStep::withoutDebris),
    /** What stands before the product says only that this is its port. */
    LEAD("Default for Camfrog", "Camfrog", HeadStep::withoutLead),
    /** Brackets and what follows a comma or dash explain the name. */
    PUNCTUATION("BlueStacks (android simulator) broadcast", "BlueStacks", HeadStep::beforePunctuation),
    /** The owner goes where its product follows, and is the name where none does. */
    OWNER("Schneider Electric's ClearSCADA", "ClearSCADA", HeadStep::withoutOwner),
    /** What follows "used for" and the like explains the name; ordinary words before it are none. */
    PURPOSE("Web control interface for Eggdrop", "Eggdrop", HeadStep::withoutPurpose),
    /** What follows a version number explains the name. */
    VERSION("OpenERP 5.0 XML-RPC protocol", "OpenERP", HeadStep::beforeVersion),
    /** A name in capital letters ends where ordinary words begin. */
    PROPER_NAME("Pyzor spam detection network", "Pyzor", HeadStep::properName),
    /** A name needs no word for what every entry of a list is. */
    TAIL("Teeworlds Server", "Teeworlds", HeadStep::withoutTail);

    private static final Pattern DEBRIS_AT_THE_ENDS = Pattern.compile(
            "^(?i:the|an?)\\s+(?=\\S)|\\[[^\\]]*]|\\b[0-9]{5,}$|As of\\b.*$|[\"“”™®©]|^[-–—:,.\\s]+|[-–—:,;.\\s]+$");
    /** {@code detectionfor} is two words. */
    private static final Pattern GLUED = Pattern.compile("(?<=[a-z](?:tion|ment|ing))(?:for|from|with)\\b");

    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:the|an?) )?(?:registered to:?|(?:early|older) (?:deployments?|versions?) of|(?:used|provided|created|listened) (?:by|for|on|in|to|with)"
                    + "|(?:(?:un)?official(?:ly)?\\s+)?(?:(?:default|alternat(?:e|ive)|standard|common(?:ly)?|secondary|primary)\\s+)?"
                    + "(?:(?:tcp|udp|server|client|bootstrap|listener)\\s+)?(?:ports?)?\\s*(?:for|of|used by|used for|used on|used in|used with)"
                    + "|(?:un)?official(?:ly)?|default|an? backdoor (?:found )?(?:on|in|for))\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION_MARK =
            Pattern.compile("\\s*[,;(\\[{]|:\\s|\\.\\s|\\s[-–—/|•=]+\\s|\\s&\\s.*\\b(?:used|port)|[–—]");
    private static final Pattern POSSESSIVE = Pattern.compile("^(.*?\\p{L})(?:['’]s|(?<=s)['’])\\s+(.*)$");
    /** {@code NFS v3 Mountd} is a product of NFS. */
    private static final Pattern VERSION_INSIDE = Pattern.compile("\\sv[0-9]+\\s+(?=\\p{Lu}\\p{Ll})");

    private static final Pattern DOTTED_VERSION = Pattern.compile(
            "\\s+(?:v|ver\\.?|version|versions|release)?\\s*(?:v?[0-9]+\\.[0-9x][0-9.x]*|v[0-9]+)\\b.*|\\s+versions?\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final String phrase;
    private final String head;
    private final UnaryOperator<String> step;

    HeadStep(String phrase, String head, UnaryOperator<String> step) {
        this.phrase = phrase;
        this.head = head;
        this.step = step;
    }

    /** Returns a phrase in which the step finds something to cut. */
    String example() {
        return phrase;
    }

    /** Returns what the step makes of the example. */
    String headOfExample() {
        return head;
    }

    /** Returns what the step leaves of a phrase; all of it, if no word that tells services apart would remain. */
    String cut(String text) {
        String cut = step.apply(text).strip();
        return cut.equals(text) || Words.key(cut).isEmpty() || Vendors.isVendor(cut) ? text : cut;
    }

    private static String withoutDebris(String text) {
        String parted = GLUED.matcher(text.strip()).replaceAll(" $0");
        return DEBRIS_AT_THE_ENDS
                .matcher(DEBRIS_AT_THE_ENDS.matcher(parted).replaceAll(""))
                .replaceAll("");
    }

    private static String withoutLead(String text) {
        Matcher lead = LEADS.matcher(text);
        return lead.find() ? text.substring(lead.end()) : text;
    }

    private static String beforePunctuation(String text) {
        Matcher mark = PUNCTUATION_MARK.matcher(text);
        while (mark.find()) {
            if (mark.start() > 0 && !Words.key(text.substring(0, mark.start())).isEmpty()) {
                return text.substring(0, mark.start());
            }
        }
        return text;
    }

    private static String withoutOwner(String text) {
        Matcher possessive = POSSESSIVE.matcher(text);
        if (!possessive.matches()) {
            return text;
        }
        String owned = possessive.group(2);
        String first = owned.split("\\s")[0];
        boolean isName = PhraseWords.isCapital(first) && !PhraseWords.isOrdinary(first);
        boolean isMade = Vendors.isVendor(possessive.group(1));
        return isMade ? owned : isName ? text : possessive.group(1);
    }

    private static String withoutPurpose(String text) {
        List<String> words = List.of(text.split("\\s+"));
        int cut = PhraseWords.firstPurpose(words);
        if (cut < 0) {
            return text;
        }
        List<String> before = words.subList(0, cut);
        if (!before.stream().allMatch(PhraseWords::isOrdinary)) {
            return String.join(" ", before);
        }
        String after = String.join(" ", words.subList(cut + 1, words.size()));
        boolean namesProduct = Arrays.stream(after.split("\\s+")).anyMatch(PhraseWords::isCapital);
        return namesProduct ? withoutPurpose(after) : before.isEmpty() ? after : String.join(" ", before);
    }

    private static String beforeVersion(String text) {
        return DOTTED_VERSION
                .matcher(VERSION_INSIDE.matcher(text).replaceFirst(" "))
                .replaceFirst("");
    }

    private static String properName(String text) {
        List<String> words = List.of(text.split("\\s+"));
        for (int i = words.size() - Vendors.withoutFirst(words).size() + 1; i < words.size(); i++) {
            if (PhraseWords.beginName(words.subList(0, i)) && PhraseWords.endsName(words, i)) {
                return String.join(" ", words.subList(0, i));
            }
        }
        return text;
    }

    private static String withoutTail(String text) {
        List<String> words = List.of(text.split("\\s+"));
        int end = words.size();
        while (end > 1
                && PhraseWords.isTail(words.get(end - 1), end - 1)
                && PhraseWords.nameSomething(words.subList(0, end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }
}
