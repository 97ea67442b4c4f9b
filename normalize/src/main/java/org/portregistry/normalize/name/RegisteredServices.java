package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

/** The services that IANA's current registry assigns, found by name, by description and by port. */
public final class RegisteredServices {

    /** A name that two services share is no way to find either. */
    private static final String AMBIGUOUS = "";

    private final Map<String, String> current = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, NavigableSet<PortRange>> homes = new HashMap<>();
    private final List<Claim> claims;
    private Map<String, String> byDescription;

    private RegisteredServices(List<Claim> claims) {
        this.claims = claims;
    }

    /** Returns the services that these claims, all of them the registry's own, assign. */
    public static RegisteredServices of(List<Claim> assigned) {
        RegisteredServices services = new RegisteredServices(List.copyOf(assigned));
        for (Claim claim : services.claims) {
            if (!claim.currentName().isEmpty()) {
                services.current.put(place(claim, claim.name()), claim.currentName());
            } else {
                services.addName(claim.name());
            }
        }
        for (Claim claim : services.claims) {
            if (!claim.currentName().isEmpty()) {
                services.byKey.putIfAbsent(Words.key(claim.name()), services.currentName(claim));
            }
        }
        for (Claim claim : services.claims) {
            String service = services.currentName(claim);
            claim.ports()
                    .ifPresent(ports -> services.homes
                            .computeIfAbsent(service.toLowerCase(Locale.ROOT), name -> new TreeSet<>())
                            .add(ports));
        }
        return services;
    }

    /** Returns the name that the registry itself says is the current one for its claim's name. */
    public String currentName(Claim claim) {
        String name = claim.name();
        for (int step = 0; step < 4; step++) {
            String next = current.get(place(claim, name));
            if (next == null || next.equalsIgnoreCase(name)) {
                break;
            }
            name = next;
        }
        // The notes do not always spell the name as its own record does.
        return name.equals(claim.name()) ? name : named(Words.key(name)).orElse(name);
    }

    /** Returns the one registered service whose letters and digits are {@code key}. */
    public Optional<String> named(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(service -> !service.equals(AMBIGUOUS));
    }

    /** Returns the one registered service whose whole description has the letters and digits {@code key}. */
    public Optional<String> described(String key) {
        if (byDescription == null) {
            byDescription = descriptions();
        }
        return Optional.ofNullable(byDescription.get(key)).filter(service -> !service.equals(AMBIGUOUS));
    }

    /** Returns the ports that the registry assigns to a service, in any spelling of case; empty if it assigns none. */
    public NavigableSet<PortRange> homes(String service) {
        NavigableSet<PortRange> ports = homes.get(service.toLowerCase(Locale.ROOT));
        return ports == null ? Collections.emptyNavigableSet() : Collections.unmodifiableNavigableSet(ports);
    }

    /** Returns the services that the given registry claims, all about one port, assign there, by name. */
    List<Candidate> candidates(List<Claim> onPort) {
        Map<String, Candidate> candidates = new TreeMap<>();
        for (Claim claim : onPort) {
            String service = currentName(claim);
            Candidate candidate = candidates.computeIfAbsent(service, name -> new Candidate(name, true));
            candidate.addTransport(claim.transport());
            candidate.describe(claim.description());
            if (!claim.name().equals(service)) {
                candidate.supersededKeys.add(Words.key(claim.name()));
            }
            for (String alias : claim.aliases()) {
                candidate.supersededKeys.add(Words.key(alias));
            }
        }
        return new ArrayList<>(candidates.values());
    }

    private void addName(String name) {
        byKey.merge(
                Words.key(name), name, (one, other) -> one.equalsIgnoreCase(other) ? earlier(one, other) : AMBIGUOUS);
    }

    private Map<String, String> descriptions() {
        Map<String, String> found = new HashMap<>();
        for (Claim claim : claims) {
            String key = Words.key(claim.description());
            if (key.length() > 5) {
                found.merge(key, currentName(claim), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            }
        }
        return found;
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String place(Claim claim, String name) {
        return claim.ports().map(PortRange::toString).orElse("")
                + '/'
                + claim.transport()
                + '/'
                + name.toLowerCase(Locale.ROOT);
    }
}
