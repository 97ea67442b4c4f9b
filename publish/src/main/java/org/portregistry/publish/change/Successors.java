package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.publish.snapshot.Sheet;

/** The rows that are new, and which rows took the place of those that are gone. */
final class Successors {

    private final Map<String, List<Sheet.Row>> there;
    private final Map<String, List<Sheet.Row>> added = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();

    Successors(Map<String, Sheet.Row> before, Map<String, Sheet.Row> after) {
        there = after.values().stream().collect(Collectors.groupingBy(Successors::place));
        after.forEach((id, row) -> {
            if (!before.containsKey(id)) {
                added.computeIfAbsent(place(row), none -> new ArrayList<>()).add(row);
            }
        });
    }

    /** Returns the row that took the place of one that is gone; it is then no longer among the others. */
    Optional<Sheet.Row> take(Sheet.Row old) {
        Optional<Sheet.Row> successor = find(old);
        successor.ifPresent(row -> taken.add(row.cell("id")));
        return successor;
    }

    /** Returns the new rows that took the place of none, by place. */
    List<Sheet.Row> others() {
        return added.values().stream()
                .flatMap(List::stream)
                .filter(row -> !taken.contains(row.cell("id")))
                .toList();
    }

    private Optional<Sheet.Row> find(Sheet.Row old) {
        String service = lower(old.cell("service"));
        List<Sheet.Row> here = added.getOrDefault(place(old), List.of());
        for (Sheet.Row row : here) {
            if (row.items("aliases").stream().anyMatch(alias -> lower(alias).equals(service))) {
                return Optional.of(row);
            }
        }
        for (Sheet.Row row : here) {
            boolean alike = row.cell("status").equals(old.cell("status"))
                    && row.cell("status").equals("assigned");
            if ((alike || isReserved(old) || isReserved(row)) && !taken.contains(row.cell("id"))) {
                return Optional.of(row);
            }
        }
        Optional<Sheet.Row> other =
                sameUse(here, old).or(() -> sameUse(there.getOrDefault(place(old), List.of()), old));
        return other.isEmpty() && old.cell("transport").isEmpty() ? sameServiceNearby(old) : other;
    }

    /**
     * Returns the row of the same use under a name that was cut, or had more words: a source stands behind both, and all
     * words of one name stand in the other.
     */
    private static Optional<Sheet.Row> sameUse(List<Sheet.Row> rows, Sheet.Row old) {
        return rows.stream()
                .filter(row ->
                        !row.cell("service").isEmpty() && !old.cell("service").isEmpty())
                .filter(row -> row.cell("status").equals(old.cell("status")))
                .filter(row -> !Collections.disjoint(row.items("sources"), old.items("sources")))
                .filter(row -> told(old).containsAll(words(row.cell("service")))
                        || told(row).containsAll(words(old.cell("service"))))
                .findFirst();
    }

    private static Set<String> told(Sheet.Row row) {
        return words(row.cell("service") + " " + row.cell("label"));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[^a-z0-9]+")
                .splitAsStream(lower(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Sheet.Row> sameServiceNearby(Sheet.Row old) {
        return added.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.cell("port").equals(old.cell("port"))
                        && row.cell("service").equalsIgnoreCase(old.cell("service")))
                .findFirst();
    }

    static boolean isReserved(Sheet.Row row) {
        return row.cell("status").equals("reserved");
    }

    static String place(Sheet.Row row) {
        return row.cell("port") + "/" + (row.cell("transport").isEmpty() ? "-" : row.cell("transport"));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
