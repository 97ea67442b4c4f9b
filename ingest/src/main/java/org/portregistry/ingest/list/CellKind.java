package org.portregistry.ingest.list;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portregistry.model.PortRange;

/**
 * What a cell looks like, to tell columns apart where headers mislead. Only the look of most cells of a column counts;
 * what a cell means is read elsewhere. The first that fits holds.
 */
public enum CellKind {
    /** Says nothing: empty, a dash, a question mark, "n/a", "unofficial" where a protocol belongs. */
    NEUTRAL,
    /** Numbers that can be ports, perhaps with transports: {@code 80}, {@code TCP/20000 to 20002}, {@code 6000+}. */
    PORTS,
    /** Transports, or other protocols over IP: {@code TCP & UDP}, {@code ESP}. */
    TRANSPORTS,
    /** Yes or no in any dress. */
    MARK,
    /** Anything else. */
    TEXT;

    private static final Set<String> JOINERS =
            Set.of("and", "or", "to", "through", "thru", "bis", "und", "oder", "et", "both", "port", "ports");
    private static final Set<String> NOTHING = Set.of(
            "", "n/a", "na", "none", "any", "all", "both", "unknown", "null", "unofficial", "official", "various");
    private static final Set<String> MARKS = Set.of("""
            yes no y n x true false assigned official unofficial reserved maybe ✔ ✓ ✅ ☑ ❌ ✗ ✘ ✖ ● • ○
            """.split("\\s+"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern RANGE =
            Pattern.compile("([0-9][0-9,.]{0,8})\\s{0,9}(?:[-\\p{Pd}~…]|\\.\\.|to)\\s{0,9}([0-9][0-9,.]{0,8})");

    /** An address or a version; {@code 49.152} is a number with its thousands grouped. */
    private static final Pattern DOTTED = Pattern.compile("[0-9]\\.(?![0-9]{3}(?![0-9]))[0-9]|[0-9]{3}\\.[0-9]");

    /** {@code TCP (REST API)} still is a transport; longer texts that begin so are about it. */
    private static final int MOST_WORDS = 3;

    /** Cells longer than this are text whatever they hold. */
    private static final int LONGEST = 2000;

    /** Returns the look of a cell. */
    public static CellKind of(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (NOTHING.contains(text)
                || text.codePoints().noneMatch(Character::isLetterOrDigit) && !MARKS.contains(text)) {
            return NEUTRAL;
        }
        if (MARKS.contains(text)) {
            return MARK;
        }
        if (text.length() > LONGEST || DOTTED.matcher(text).find()) {
            return TEXT;
        }
        return ofWords(WORD.matcher(text).results().map(word -> word.group()).toList());
    }

    private static CellKind ofWords(List<String> words) {
        boolean numbers = false;
        boolean others = false;
        for (String word : words) {
            if (NUMBER.matcher(word).matches()) {
                numbers = true;
            } else if (!TransportWords.isLikeOne(word) && !JOINERS.contains(word)) {
                others = true;
            }
        }
        if (numbers && !others) {
            return PORTS;
        }
        boolean brief = !others || words.contains("other") || words.size() <= MOST_WORDS && !numbers;
        return TransportWords.isLikeOne(words.get(0)) && brief ? TRANSPORTS : TEXT;
    }

    /** Returns the share, 0 to 1, of the cells with something to say that look like this; 0 if none says anything. */
    public double shareOf(List<String> cells) {
        List<CellKind> saying =
                cells.stream().map(CellKind::of).filter(kind -> kind != NEUTRAL).toList();
        return saying.isEmpty() ? 0 : (double) Collections.frequency(saying, this) / saying.size();
    }

    /** Returns whether the cell is a range so wide that it is a class of ports: {@code 1024 - 49,151}. */
    public static boolean isWideRange(String cell) {
        Matcher range = RANGE.matcher(cell.strip());
        return range.matches() && number(range.group(2)) - number(range.group(1)) > PortRange.WIDEST_EXPANDED;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replaceAll("[,.]", ""));
    }
}
