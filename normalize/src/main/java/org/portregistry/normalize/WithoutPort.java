package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.RecursiveAction;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.RowFacts;
import org.portregistry.normalize.rank.Stake;
import org.portregistry.normalize.rank.Told;

/**
 * Judges what stands outside the rows of single ports, while those are judged: ranges too wide to expand, and service names
 * without a port.
 */
final class WithoutPort extends RecursiveAction {

    private static final long serialVersionUID = 1;

    private final transient NameResolver names;
    private final transient Origins origins;
    private final transient List<Claim> wide;
    private final transient List<Claim> portless;
    private final transient List<WideRange> ranges = new ArrayList<>();
    private final transient List<ServiceName> serviceNames = new ArrayList<>();
    private final transient List<Resolution> resolutions = new ArrayList<>();
    private final transient List<Notice> notices = new ArrayList<>();

    WithoutPort(NameResolver names, Origins origins, List<Claim> wide, List<Claim> portless) {
        this.names = names;
        this.origins = origins;
        this.wide = wide;
        this.portless = portless;
    }

    @Override
    protected void compute() {
        for (Map.Entry<Key, List<Stake>> group : group(wide).entrySet()) {
            ranges.add(range(group.getKey(), group.getValue()));
        }
        for (Map.Entry<Key, List<Stake>> group : group(portless).entrySet()) {
            serviceNames.add(serviceName(group.getKey(), group.getValue()));
        }
    }

    /** Returns what the claims were found to mean. */
    List<Resolution> resolutions() {
        return List.copyOf(resolutions);
    }

    /** Returns the wide ranges, by start, end, transport, service. */
    List<WideRange> ranges() {
        return ranges;
    }

    /** Returns the names without a port, by service, transport. */
    List<ServiceName> serviceNames() {
        return serviceNames;
    }

    /** Returns the claims that name nothing. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** What makes claims one range, or one name; ranges and names are never compared with each other. */
    private record Key(Optional<PortRange> ports, Transport transport, String service) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byService = service.compareTo(other.service);
            if (ports.isEmpty()) {
                return byService == 0 ? transport.compareTo(other.transport) : byService;
            }
            int order = ports.get().compareTo(other.ports.orElseThrow());
            if (order == 0) {
                order = transport.compareTo(other.transport);
            }
            return order == 0 ? byService : order;
        }
    }

    private Map<Key, List<Stake>> group(List<Claim> claims) {
        Map<Key, List<Stake>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            Resolution resolution = names.resolve(claim);
            resolutions.add(resolution);
            boolean isRange = claim.ports().isPresent();
            if (resolution.service().isEmpty() && !(isRange && claim.status() == ClaimStatus.RESERVED)) {
                notices.add(Sorting.notice(
                        NoticeKind.NAMELESS,
                        claim,
                        "\"" + claim.name() + "\" names no service on " + Sorting.where(claim)));
            } else {
                Key key = new Key(claim.ports(), claim.transport(), resolution.service());
                List<Stake> stakes = groups.get(key);
                if (stakes == null) {
                    stakes = new ArrayList<>(2);
                    groups.put(key, stakes);
                }
                stakes.add(new Stake(claim, resolution));
            }
        }
        return groups;
    }

    private WideRange range(Key key, List<Stake> stakes) {
        return new WideRange(
                key.ports().orElseThrow(),
                key.transport(),
                key.service(),
                label(key, stakes),
                status(stakes),
                sources(stakes),
                RowFacts.evidence(stakes));
    }

    private ServiceName serviceName(Key key, List<Stake> stakes) {
        TreeSet<String> aliases = new TreeSet<>();
        for (Stake stake : stakes) {
            addAlias(stake.claim().name(), key.service(), aliases);
            for (String alias : stake.claim().aliases()) {
                addAlias(alias, key.service(), aliases);
            }
        }
        Told told = Told.by(stakes);
        return new ServiceName(
                key.service(),
                key.transport(),
                status(stakes),
                told.description(),
                List.copyOf(aliases),
                told.assignee(),
                told.contact(),
                told.reference(),
                told.serviceCode(),
                told.registered(),
                told.modified(),
                sources(stakes),
                RowFacts.evidence(stakes));
    }

    private static void addAlias(String alias, String service, Set<String> aliases) {
        if (!alias.equalsIgnoreCase(service) && alias.indexOf(' ') < 0) {
            aliases.add(alias);
        }
    }

    private Status status(List<Stake> stakes) {
        Status graver = Status.UNOFFICIAL;
        for (Stake stake : stakes) {
            switch (stake.claim().status()) {
                case ASSIGNED -> {
                    if (origins.isRegistry(stake.claim().source())) {
                        return Status.ASSIGNED;
                    }
                }
                case RESERVED -> {
                    return Status.RESERVED;
                }
                case MALICIOUS -> graver = Status.MALICIOUS;
                case UNAUTHORIZED -> graver = graver == Status.MALICIOUS ? graver : Status.UNAUTHORIZED;
                default -> {}
            }
        }
        return graver;
    }

    private static String label(Key key, List<Stake> stakes) {
        for (Stake stake : stakes) {
            String name = stake.claim().name();
            if (!stake.resolution().isRegistered() && !name.equals(key.service())) {
                return name;
            }
        }
        return "";
    }

    private static List<String> sources(List<Stake> stakes) {
        TreeSet<String> sources = new TreeSet<>();
        for (Stake stake : stakes) {
            sources.add(stake.claim().source());
        }
        return List.copyOf(sources);
    }
}
