package org.portregistry.publish.format;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.Preferred;

/**
 * The entries of services(5), in an order in which every reader finds the same.
 *
 * <p>Each line of a port and transport begins with its preferred name, so it does not matter that the C library takes the
 * first line of a port and Wireshark the last. A name is an alias on one port of a transport alone, its home. But several
 * ports may prefer one name. The C library goes to the first line with the name and Go to the last. So the entries of the
 * homes come first, those that prefer a name from elsewhere follow, and the homes of such names stand once more at the end.
 */
final class ServiceEntries {
    private final Map<String, Assignment> preferred = new LinkedHashMap<>();
    private final Map<String, SortedSet<String>> aliases = new HashMap<>();
    private final HomePorts homes;

    private ServiceEntries(Release release) {
        Preferred.of(
                        release.registry().assignments(),
                        row -> row.transport().isStated() && ServiceAlias.isAccepted(row.service()))
                .forEach(row -> preferred.put(Preferred.place(row), row));
        List<NameOnPort> names = NameOnPort.all(release, preferred.values()).stream()
                .filter(name -> preferred.containsKey(name.place()))
                .toList();
        homes = HomePorts.of(names, NameOnPort.authorities(release));
        preferred.keySet().forEach(this::leaveCircle);
        names.stream().filter(name -> homes.isHome(name.name(), name.row())).forEach(this::addAlias);
    }

    /** Returns the lines. */
    static List<String> lines(Release release) {
        ServiceEntries entries = new ServiceEntries(release);
        return entries.inOrder()
                .flatMap(place -> ServiceEntry.lines(
                        entries.preferred.get(place), entries.aliases.getOrDefault(place, Collections.emptySortedSet()))
                        .stream())
                .toList();
    }

    private Stream<String> inOrder() {
        SortedMap<Integer, List<String>> byDistance = preferred.keySet().stream()
                .collect(Collectors.groupingBy(this::distance, TreeMap::new, Collectors.toList()));
        Stream<String> again = byDistance.tailMap(1).values().stream()
                .flatMap(List::stream)
                .map(this::before)
                .distinct()
                .sorted(Comparator.comparing(this::distance, Comparator.reverseOrder())
                        .thenComparing(place -> preferred.get(place).port())
                        .thenComparing(place -> preferred.get(place).transport()));
        return Stream.concat(byDistance.values().stream().flatMap(List::stream), again);
    }

    /** Returns how many entries must stand before the one of this place, each before the next. */
    private int distance(String place) {
        int distance = 0;
        String at = place;
        for (String before = before(at); !before.equals(at); before = before(at)) {
            at = before;
            distance++;
        }
        return distance;
    }

    private String before(String place) {
        return homes.before(preferred.get(place));
    }

    /** Where two ports prefer each other's alias, no order of lines serves both: one of the names stays on its own port. */
    private void leaveCircle(String place) {
        Set<String> seen = new HashSet<>();
        String at = place;
        while (!before(at).equals(at) && seen.add(at)) {
            at = before(at);
        }
        if (!before(at).equals(at)) {
            homes.settle(preferred.get(at));
        }
    }

    private void addAlias(NameOnPort name) {
        Assignment first = preferred.get(name.place());
        if (!first.service().equals(name.name())) {
            aliases.computeIfAbsent(name.place(), place -> new TreeSet<>()).add(name.name());
        }
    }
}
