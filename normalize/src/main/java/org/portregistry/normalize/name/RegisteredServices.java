package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** The services that IANA's current registry assigns, found by name, by description and by port. */
public final class RegisteredServices {

    /** A name that two services share is no way to find either. */
    static final String AMBIGUOUS = "";

    /** What the registry says of a superseded name, by the name in lower case. */
    private final Map<String, List<Superseded>> superseded = new HashMap<>();

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, NavigableSet<PortRange>> homes = new HashMap<>();
    private final List<Claim> claims;
    private final DescriptionIndex descriptions;

    /** The current name of a superseded one on one port or range and transport. */
    private record Superseded(Optional<PortRange> ports, Transport transport, String currentName) {
        boolean isAbout(Claim claim) {
            return transport == claim.transport() && ports.equals(claim.ports());
        }
    }

    private RegisteredServices(List<Claim> claims) {
        this.claims = claims;
        this.descriptions = new DescriptionIndex(claims, this);
    }

    /** Returns the services that these claims, all of them the registry's own, assign. */
    public static RegisteredServices of(List<Claim> assigned) {
        RegisteredServices services = new RegisteredServices(List.copyOf(assigned));
        for (Claim claim : services.claims) {
            services.addName(claim);
        }
        for (Claim claim : services.claims) {
            services.addSupersededName(claim);
        }
        for (Claim claim : services.claims) {
            services.addHome(claim);
        }
        return services;
    }

    private void addName(Claim claim) {
        if (claim.currentName().isEmpty()) {
            addName(claim.name());
        } else {
            supersede(claim);
        }
    }

    private void addSupersededName(Claim claim) {
        if (!claim.currentName().isEmpty()) {
            byKey.putIfAbsent(Words.key(claim.name()), currentName(claim));
        }
    }

    private void addHome(Claim claim) {
        if (claim.ports().isPresent()) {
            String name = currentName(claim).toLowerCase(Locale.ROOT);
            NavigableSet<PortRange> ports = homes.get(name);
            if (ports == null) {
                ports = new TreeSet<>();
                homes.put(name, ports);
            }
            ports.add(claim.ports().get());
        }
    }

    /** Returns the name that the registry itself says is the current one for its claim's name. */
    public String currentName(Claim claim) {
        String name = claim.name();
        for (int step = 0; step < 4; step++) {
            String next = successor(claim, name);
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
        return unambiguous(byKey.get(key));
    }

    /** Returns the one registered service whose whole description has the letters and digits {@code key}. */
    public Optional<String> described(String key) {
        return unambiguous(descriptions.of(key));
    }

    /** Returns the ports that the registry assigns to a service, in any spelling of case; empty if it assigns none. */
    public NavigableSet<PortRange> homes(String service) {
        NavigableSet<PortRange> ports = homes.get(service.toLowerCase(Locale.ROOT));
        return ports == null ? Collections.emptyNavigableSet() : Collections.unmodifiableNavigableSet(ports);
    }

    /** Returns the services that the given registry claims, all about one port, assign there, by name. */
    List<Candidate> candidates(List<Claim> onPort) {
        List<Candidate> candidates = new ArrayList<>(2);
        for (Claim claim : onPort) {
            Candidate candidate = candidate(currentName(claim), candidates);
            candidate.addTransport(claim.transport());
            candidate.describe(claim.description());
            if (!claim.name().equals(candidate.service)) {
                candidate.supersededKeys.add(Words.key(claim.name()));
            }
            for (String alias : claim.aliases()) {
                candidate.supersededKeys.add(Words.key(alias));
            }
        }
        Collections.sort(candidates);
        return candidates;
    }

    private static Candidate candidate(String service, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.service.equals(service)) {
                return candidate;
            }
        }
        Candidate candidate = new Candidate(service, true);
        candidates.add(candidate);
        return candidate;
    }

    private void supersede(Claim claim) {
        String name = claim.name().toLowerCase(Locale.ROOT);
        List<Superseded> names = new ArrayList<>(1);
        for (Superseded one : superseded.getOrDefault(name, List.of())) {
            if (!one.isAbout(claim)) {
                names.add(one);
            }
        }
        names.add(new Superseded(claim.ports(), claim.transport(), claim.currentName()));
        superseded.put(name, names);
    }

    /** Returns what supersedes the name on the port and transport of the claim, or null. */
    private String successor(Claim claim, String name) {
        List<Superseded> names = superseded.get(name.toLowerCase(Locale.ROOT));
        if (names != null) {
            for (Superseded one : names) {
                if (one.isAbout(claim)) {
                    return one.currentName();
                }
            }
        }
        return null;
    }

    private void addName(String name) {
        String key = Words.key(name);
        String one = byKey.putIfAbsent(key, name);
        if (one != null) {
            byKey.put(key, one.equalsIgnoreCase(name) ? earlier(one, name) : AMBIGUOUS);
        }
    }

    private static Optional<String> unambiguous(String service) {
        return service == null || service.equals(AMBIGUOUS) ? Optional.empty() : Optional.of(service);
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
