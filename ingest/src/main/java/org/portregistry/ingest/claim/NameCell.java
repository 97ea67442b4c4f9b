package org.portregistry.ingest.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.TransportWords;
import org.portregistry.model.PortRange;

/** A cell of service names. */
public final class NameCell {
    private static final Set<String> NO_NAMES = Set.of("""
            [null] null (null) n/a na unknown (unknown) [unknown] none (none) [none] nil nothing tba tbd unnamed any
            -unknown-
            """.split("\\s+"));
    private static final Pattern WORD = Pattern.compile("[^\\s,]*\\p{L}[^\\s,]*");
    private static final Pattern KEYWORD = Pattern.compile("[a-z][a-z0-9+._/-]*");
    private static final int MOST_LISTED = 16;
    /** So many letters at the beginning make names variants: {@code IMAP, IMAPS}. */
    private static final int STEM = 3;

    private static final Pattern COMMA = Pattern.compile("[,、，]");
    /** What parts names that may stand in the order of their ports: {@code 80, 443} are {@code HTTP and HTTPS}. */
    private static final Pattern LISTED =
            Pattern.compile("\\s*[,;、，]\\s*(?:and\\s+)?|\\s+(?:[/&]|and)\\s+", Pattern.CASE_INSENSITIVE);
    /** {@code 80/443} are {@code HTTP/HTTPS}. */
    private static final Pattern SLASH = Pattern.compile("/");

    private static final Pattern BY_PORT = Pattern.compile("(?<![\\w.])(\\d{1,5}): ");

    private NameCell() {}

    /** Returns whether the cleaned text names anything: {@code n/a}, {@code [NULL]}, {@code ---} do not. */
    public static boolean isName(String text) {
        return isWord(text) && !NO_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the text holds a letter or a digit, and is not {@code n/a}; {@code null} is an alias of discard. */
    public static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) && !text.equalsIgnoreCase("n/a");
    }

    /**
     * Returns the names in a cleaned cell. Commas part names only where every part is a single word with a letter:
     * {@code radsec, cPanel} are two, {@code Login, remote login} is one.
     */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.split(text, -1)) {
            if (!WORD.matcher(part.strip()).matches()) {
                return isName(text) ? List.of(text) : List.of();
            }
            if (isName(part.strip())) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    /** Returns whether several names are keywords, so that all but the first are other names of it: {@code discard, sink}. */
    static boolean areAliases(List<String> names) {
        return names.size() > 1
                && names.stream().allMatch(name -> KEYWORD.matcher(name).matches());
    }

    /**
     * Returns a name for each port where a cell lists as many single words as the row has ports: {@code 512-514} is
     * {@code exec, login, shell}; empty where it does not. Ports that are listed may as well have all of the names, {@code 67,
     * 68} are {@code DHCP, BOOTP}: theirs must be variants of each other, {@code HTTP, HTTPS} or {@code HTTP/HTTPS}, or parted by slashes between blanks.
     *
     * @param ports in the order in which the row states them
     */
    public static Map<PortRange, String> inOrder(String text, Set<PortRange> ports) {
        boolean range = ports.size() == 1;
        List<String> listed = List.of(LISTED.split(text.strip()));
        List<String> names = listed.size() > 1 || range ? listed : List.of(SLASH.split(text.strip()));
        List<PortRange> each = range && ports.iterator().next().size() <= MOST_LISTED
                ? singles(ports.iterator().next())
                : ports.stream().filter(PortRange::isSingle).toList();
        boolean fits = each.size() > 1 && each.size() == names.size() && (range || each.size() == ports.size());
        boolean words = names.stream()
                .allMatch(name -> WORD.matcher(name).matches()
                        && isName(name)
                        && TransportWords.find(name.toLowerCase(Locale.ROOT)).isEmpty());
        Map<PortRange, String> texts = new LinkedHashMap<>();
        if (fits && words && (range || text.contains(" / ") || areVariants(names))) {
            each.forEach(port -> texts.put(port, names.get(texts.size())));
        }
        return texts;
    }

    private static boolean areVariants(List<String> names) {
        String first = names.get(0).toLowerCase(Locale.ROOT);
        String stem = first.substring(0, Math.min(STEM, first.length()));
        return stem.length() == STEM
                && names.stream().allMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(stem));
    }

    private static List<PortRange> singles(PortRange range) {
        return IntStream.rangeClosed(range.start(), range.end())
                .mapToObj(PortRange::of)
                .toList();
    }

    /**
     * Returns the texts of a cell that gives each port its own, {@code 1025: network blackjack 1033: [NULL]}; empty if
     * it does not do so for exactly the row's ports.
     */
    public static Map<PortRange, String> byPort(String text, Set<PortRange> ports) {
        Matcher label = BY_PORT.matcher(text);
        Map<PortRange, String> texts = new LinkedHashMap<>();
        if (!label.lookingAt()) {
            return texts;
        }
        do {
            PortRange port =
                    PortRange.parse(label.group(1)).filter(ports::contains).orElse(null);
            if (port == null) {
                return Map.of();
            }
            int from = label.end();
            int to = label.find() ? label.start() : text.length();
            texts.put(port, text.substring(from, to).strip());
            if (to == text.length()) {
                break;
            }
        } while (true);
        return texts.keySet().equals(ports) ? texts : Map.of();
    }
}
