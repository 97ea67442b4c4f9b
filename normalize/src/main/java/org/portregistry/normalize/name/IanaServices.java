package org.portregistry.normalize.name;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

/** The services that IANA's current registry assigns, found by name, by description and by port. */
public final class IanaServices {

    /** Shorter descriptions are everyday words too often. */
    private static final int SHORTEST_DESCRIPTION = 6;

    private final CurrentNames currentNames;
    /** What has certain letters and digits: one service is found by them, two are not. */
    private final Map<String, NavigableSet<String>> byName = new HashMap<>();

    private final Map<String, String> bySupersededName = new HashMap<>();
    private final Map<String, Set<String>> byDescription = new HashMap<>();
    private final Map<String, NavigableSet<PortRange>> homes = new HashMap<>();

    /** Takes the claims by which the registry itself assigns services. */
    public IanaServices(List<Claim> claims) {
        currentNames = CurrentNames.of(claims);
        claims.stream()
                .filter(claim -> claim.currentName().isEmpty())
                .map(Claim::name)
                .sorted()
                .forEach(name -> byName.computeIfAbsent(
                                Words.key(name), key -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                        .add(name));
        claims.stream()
                .filter(claim -> !claim.currentName().isEmpty())
                .forEach(claim -> bySupersededName.putIfAbsent(Words.key(claim.name()), currentName(claim)));
        for (Claim claim : claims) {
            String name = currentName(claim);
            claim.ports()
                    .ifPresent(ports -> homes.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                            .add(ports));
            byDescription
                    .computeIfAbsent(Words.key(claim.description()), key -> new TreeSet<>())
                    .add(name);
        }
    }

    /** Returns the name that the registry itself says is the current one for its claim's name. */
    public String currentName(Claim claim) {
        String name = currentNames.of(claim);
        // The notes do not always spell the name as its own record does.
        return name.equals(claim.name()) ? name : named(Words.key(name)).orElse(name);
    }

    /** Returns the one registered service whose letters and digits are {@code key}. */
    public Optional<String> named(String key) {
        return byName.containsKey(key) ? only(byName.get(key)) : Optional.ofNullable(bySupersededName.get(key));
    }

    /** Returns the one registered service whose whole description has the letters and digits {@code key}. */
    Optional<String> described(String key) {
        return key.length() < SHORTEST_DESCRIPTION ? Optional.empty() : only(byDescription.getOrDefault(key, Set.of()));
    }

    /** Returns the ports that the registry assigns to a service, in any spelling of case; empty if it assigns none. */
    public NavigableSet<PortRange> homes(String service) {
        NavigableSet<PortRange> ports = homes.get(service.toLowerCase(Locale.ROOT));
        return ports == null ? Collections.emptyNavigableSet() : Collections.unmodifiableNavigableSet(ports);
    }

    /** Returns the services that the given registry claims, all about one port, assign there, by name. */
    List<Candidate> assigned(List<Claim> onPort) {
        return onPort.stream()
                .collect(Collectors.groupingBy(this::currentName, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(service -> Candidate.claimed(service.getKey(), true, service.getValue())
                        .formerly(formerNames(service.getKey(), service.getValue())))
                .toList();
    }

    /** Returns the services, wherever their home, that {@link ElsewhereRule} should look at. */
    List<Candidate> elsewhere(StatedName stated) {
        return ElsewhereRule.spelledOut(stated).stream()
                .flatMap(this::elsewhere)
                .toList();
    }

    private Stream<Candidate> elsewhere(Form form) {
        Stream<Candidate> byName = Stream.concat(Stream.of(form.key()), ElsewhereRule.tlsForm(form).stream())
                .flatMap(key -> named(key).stream()
                        .map(name -> Candidate.named(name, true).formerly(Set.of(key))));
        Stream<Candidate> byDescription =
                described(form.key()).stream().map(name -> Candidate.named(name, true, form.text()));
        return Stream.concat(byName, byDescription);
    }

    private static Set<String> formerNames(String service, List<Claim> claims) {
        return claims.stream()
                .flatMap(Claim::names)
                .filter(name -> !name.equals(service))
                .map(Words::key)
                .collect(Collectors.toSet());
    }

    private static Optional<String> only(Collection<String> names) {
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }
}
