package org.portregistry.publish.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.portregistry.lookup.NameKey;

/** The names that somebody may have meant who asked for one that is not there. */
final class NearMisses {

    private static final int SHOWN = 6;
    private static final int FARTHEST = 3;

    /** Shorter names have everything in their neighbourhood. */
    private static final int SHORTEST = 4;

    private static final LevenshteinDistance LEVENSHTEIN = new LevenshteinDistance(2);

    private NearMisses() {}

    static String of(String name, List<FoundRow> ports) {
        String key = NameKey.of(name);
        Map<String, Integer> distances = new TreeMap<>();
        for (FoundRow row : ports) {
            add(row.service(), key, distances);
            row.aliases().forEach(alias -> add(alias, key, distances));
        }
        List<String> near = distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= FARTHEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        return "no service is called \"" + name + "\""
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?");
    }

    private static void add(String name, String key, Map<String, Integer> distances) {
        if (!distances.containsKey(name)) {
            distances.put(name, distance(key, NameKey.of(name)));
        }
    }

    /**
     * A name that begins with what was asked is nearest, then one that is a slip away, then one that holds it or is two
     * slips away, then one that begins with something a slip away.
     */
    private static int distance(String asked, String name) {
        if (asked.length() >= 2 && name.startsWith(asked)) {
            return 0;
        }
        if (asked.length() >= SHORTEST) {
            int slips = slips(asked, name);
            if (slips < 2) {
                return slips;
            }
            if (slips == 2 || name.contains(asked)) {
                return 2;
            }
            boolean longer = name.length() > asked.length();
            if (longer && slips(asked, name.substring(0, asked.length())) < 2) {
                return FARTHEST;
            }
        }
        return asked.length() == SHORTEST - 1 && name.contains(asked) ? 2 : FARTHEST + 1;
    }

    /** Returns how many letters must be put in, taken out or replaced; 3 stands for any more. Two letters swapped are one slip. */
    private static int slips(String asked, String name) {
        int slips = LEVENSHTEIN.apply(asked, name);
        return slips < 0 ? 3 : slips == 2 && isSwapped(asked, name) ? 1 : slips;
    }

    private static boolean isSwapped(String asked, String name) {
        return asked.length() == name.length()
                && IntStream.range(1, asked.length())
                        .anyMatch(at -> swapped(asked, at).equals(name));
    }

    /** Returns the text with the letter at a place and the one before it swapped. */
    private static String swapped(String text, int at) {
        return text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
    }
}
