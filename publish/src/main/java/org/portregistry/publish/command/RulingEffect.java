package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.model.Ruling;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.table.OrderWords;

/** What a ruling changes: the order of services on its port, and the conflicts there. */
final class RulingEffect {

    private RulingEffect() {}

    /** Returns the changes, a line each; none where everything is as it would be without the ruling. */
    static List<String> of(NormalizerInput input, Ruling ruling) {
        List<Ruling> others = input.rulings().stream()
                .filter(other -> !other.file().equals(ruling.file()))
                .toList();
        Registry before = Normalizer.normalize(input.withRulings(others));
        Registry after = Normalizer.normalize(input.withRulings(
                Stream.concat(others.stream(), Stream.of(ruling)).toList()));
        List<String> changes = new ArrayList<>(orders(before, after, ruling.port()));
        changes.addAll(conflicts(before, after, ruling.port()));
        return changes;
    }

    private static List<String> orders(Registry before, Registry after, int port) {
        Map<String, String> old = orders(before, port);
        Map<String, String> now = orders(after, port);
        return together(old, now).stream()
                .filter(place -> !old.getOrDefault(place, "").equals(now.getOrDefault(place, "")))
                .map(place -> place + ": " + now.getOrDefault(place, "nothing") + "; before: "
                        + old.getOrDefault(place, "nothing"))
                .toList();
    }

    /** Returns the services of each transport of a port, in the order of ranks. */
    private static Map<String, String> orders(Registry registry, int port) {
        return registry.assignments().stream()
                .filter(row -> row.port() == port)
                .sorted(Comparator.comparing(Assignment::rank))
                .collect(Collectors.groupingBy(
                        row -> port
                                + (row.transport().isStated()
                                        ? "/" + row.transport().code()
                                        : ""),
                        TreeMap::new,
                        Collectors.mapping(
                                row -> row.service().isEmpty() ? row.status().code() : row.service(),
                                Collectors.joining(", "))));
    }

    private static List<String> conflicts(Registry before, Registry after, int port) {
        Map<String, String> old = conflicts(before, port);
        Map<String, String> now = conflicts(after, port);
        return together(old, now).stream()
                .filter(id -> !old.getOrDefault(id, "").equals(now.getOrDefault(id, "")))
                .map(id -> "conflict " + id + " " + (now.containsKey(id) ? "is now " + now.get(id) : "is gone") + " ("
                        + (old.containsKey(id) ? "it was " + old.get(id) : "it was not there") + ")")
                .toList();
    }

    /** Returns the state of each conflict of a port, by id. */
    private static Map<String, String> conflicts(Registry registry, int port) {
        return registry.conflicts().stream()
                .filter(conflict -> conflict.ports().contains(port))
                .collect(Collectors.toMap(
                        Conflict::id,
                        conflict -> conflict.state().code().replace('-', ' ')
                                + OrderWords.of(conflict.rule().name()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static SortedSet<String> together(Map<String, String> old, Map<String, String> now) {
        SortedSet<String> together = new TreeSet<>(old.keySet());
        together.addAll(now.keySet());
        return together;
    }
}
