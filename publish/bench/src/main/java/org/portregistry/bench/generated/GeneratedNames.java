package org.portregistry.bench.generated;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Made-up names of services and malware, in the ways in which lists write them.
 *
 * <p>The same number always has the same name; nearly all numbers have one of their own.
 */
final class GeneratedNames {

    private static final List<String> STARTS = List.of(
            "ac", "be", "bri", "cal", "cor", "da", "del", "dro", "el", "fa", "fer", "gal", "gri", "ha", "hel", "is",
            "jo", "ka", "kin", "la", "lor", "ma", "mer", "no", "ol", "pa", "pre", "qua", "ra", "ros", "sa", "syn", "ta",
            "tri", "ul", "va", "ver", "wi", "xen", "zo");
    private static final List<String> MIDDLES =
            List.of("ba", "co", "den", "fi", "go", "la", "lu", "mi", "no", "ra", "ri", "so", "ta", "ti", "ve", "zu");
    private static final List<String> ENDS = List.of(
            "c", "d", "dor", "fax", "gen", "is", "k", "lin", "m", "net", "n", "nix", "r", "rus", "s", "t", "tec");
    private static final List<String> KINDS = List.of(
            "Server",
            "Agent",
            "Control",
            "Data Transfer",
            "Monitor",
            "Gateway",
            "Directory",
            "Messaging",
            "Backup",
            "Licence Manager",
            "Remote Access",
            "Game Server",
            "Database",
            "Replication",
            "Discovery",
            "Proxy");
    private static final List<String> EXTRAS = List.of(
            "the", "of", "for", "system", "port", "used", "by", "service", "remote", "protocol", "version", "2");

    private GeneratedNames() {}

    /** Returns the made-up word of that number. */
    static String word(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        StringBuilder word = new StringBuilder(pick(STARTS, random));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            word.append(pick(MIDDLES, random));
        }
        return word.append(pick(ENDS, random)).toString();
    }

    /** Returns a service name (RFC 6335, section 5.1): {@code corvefax-mon}. */
    static String service(int number) {
        String word = word(number);
        return number % 3 == 0
                ? word
                : word + "-" + kind(number).substring(0, 4).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the same as a person writes it: {@code Corvefax Monitor}. */
    static String title(int number) {
        String word = word(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + kind(number);
    }

    /** Returns one of the spellings that lists have for it. */
    static String spelling(int number, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> service(number).toUpperCase(Locale.ROOT);
            case 1 -> service(number).replace('-', '_');
            case 2, 3 -> title(number);
            case 4 -> title(number) + " Protocol";
            default -> service(number);
        };
    }

    /** Returns what a description of it says, as the sorted words of a list whose sentences may not travel. */
    static String terms(int number, Random random) {
        SortedSet<String> terms =
                new TreeSet<>(List.of(title(number).toLowerCase(Locale.ROOT).split(" ")));
        for (int i = random.nextInt(6); i > 0; i--) {
            terms.add(pick(EXTRAS, random));
        }
        return String.join(";", terms);
    }

    private static String kind(int number) {
        return KINDS.get(Math.floorMod(number * 31, KINDS.size()));
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
