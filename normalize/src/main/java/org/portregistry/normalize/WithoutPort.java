package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

/** What stands outside the rows of single ports: ranges too wide to expand, and service names without a port. */
final class WithoutPort {

    private final NameResolver names;
    private final Origins origins;
    private final List<Notice> notices = new ArrayList<>();

    WithoutPort(NameResolver names, Origins origins) {
        this.names = names;
        this.origins = origins;
    }

    /** Returns the wide ranges, by start, end, transport, service. */
    List<WideRange> ranges(List<Claim> claims) {
        Comparator<Key> order =
                Comparator.comparing(Key::ports).thenComparing(Key::transport).thenComparing(Key::service);
        return group(claims, order, claim -> claim.ports().orElseThrow()).entrySet().stream()
                .map(entry -> range(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns the names without a port, by service, transport. */
    List<ServiceName> serviceNames(List<Claim> claims) {
        Comparator<Key> order = Comparator.comparing(Key::service).thenComparing(Key::transport);
        return group(claims, order, claim -> PortRange.of(0)).entrySet().stream()
                .map(entry -> serviceName(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns the claims that name nothing. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private record Key(PortRange ports, Transport transport, String service) {}

    private Map<Key, List<Stake>> group(List<Claim> claims, Comparator<Key> order, Function<Claim, PortRange> ports) {
        Map<Key, List<Stake>> groups = new TreeMap<>(order);
        for (Claim claim : claims) {
            Resolution resolution = names.resolve(-1, List.of(claim)).get(0);
            boolean isRange = claim.ports().isPresent();
            if (resolution.service().isEmpty() && !(isRange && claim.status() == ClaimStatus.RESERVED)) {
                notices.add(Sorting.notice(
                        NoticeKind.NAMELESS,
                        claim,
                        "\"" + claim.name() + "\" names no service on " + Sorting.where(claim)));
            } else {
                Key key = new Key(ports.apply(claim), claim.transport(), resolution.service());
                groups.computeIfAbsent(key, made -> new ArrayList<>()).add(new Stake(claim, resolution));
            }
        }
        return groups;
    }

    private WideRange range(Key key, List<Stake> stakes) {
        return new WideRange(
                key.ports(),
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
            aliases.addAll(stake.claim().aliases());
            aliases.add(stake.claim().name());
        }
        aliases.removeIf(alias -> alias.equalsIgnoreCase(key.service()) || alias.indexOf(' ') >= 0);
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
