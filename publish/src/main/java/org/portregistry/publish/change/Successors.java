package org.portregistry.publish.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portregistry.publish.snapshot.Row;

/** Which rows of ports took the place of those that are gone. */
final class Successors {

    private final Map<String, List<Row>> there;
    private final Map<String, List<Row>> added = new TreeMap<>();

    Successors(Map<String, Row> before, Map<String, Row> after) {
        there = after.values().stream().collect(Collectors.groupingBy(Successors::place));
        after.forEach((id, row) -> {
            if (!before.containsKey(id)) {
                added.computeIfAbsent(place(row), none -> new ArrayList<>()).add(row);
            }
        });
    }

    /** Returns the row that took the place of one that is gone, given the ids of those that took the place of others. */
    Optional<Row> find(Row old, Set<String> taken) {
        String service = lower(old.cell("service"));
        List<Row> here = added.getOrDefault(place(old), List.of());
        for (Row row : here) {
            if (row.items("aliases").stream().anyMatch(alias -> lower(alias).equals(service))) {
                return Optional.of(row);
            }
        }
        for (Row row : here) {
            boolean alike = row.cell("status").equals(old.cell("status"))
                    && row.cell("status").equals("assigned");
            if ((alike || isReserved(old) || isReserved(row)) && !taken.contains(row.cell("id"))) {
                return Optional.of(row);
            }
        }
        Optional<Row> other = sameUse(here, old).or(() -> sameUse(there.getOrDefault(place(old), List.of()), old));
        return other.isEmpty() && old.cell("transport").isEmpty() ? sameServiceNearby(old) : other;
    }

    /**
     * Returns the row of the same use under a name that was cut, or had more words: a source stands behind both, and all
     * words of one name stand in the other.
     */
    private static Optional<Row> sameUse(List<Row> rows, Row old) {
        return rows.stream()
                .filter(row ->
                        !row.cell("service").isEmpty() && !old.cell("service").isEmpty())
                .filter(row -> row.cell("status").equals(old.cell("status")))
                .filter(row -> !Collections.disjoint(row.items("sources"), old.items("sources")))
                .filter(row -> told(old).containsAll(words(row.cell("service")))
                        || told(row).containsAll(words(old.cell("service"))))
                .findFirst();
    }

    private static Set<String> told(Row row) {
        return words(row.cell("service") + " " + row.cell("label"));
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[^a-z0-9]+")
                .splitAsStream(lower(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Row> sameServiceNearby(Row old) {
        return added.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.cell("port").equals(old.cell("port"))
                        && row.cell("service").equalsIgnoreCase(old.cell("service")))
                .findFirst();
    }

    static boolean isReserved(Row row) {
        return row.cell("status").equals("reserved");
    }

    static String place(Row row) {
        return row.cell("port") + "/" + (row.cell("transport").isEmpty() ? "-" : row.cell("transport"));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
