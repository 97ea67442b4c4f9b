package org.portregistry.normalize;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.ResolvedClaim;
import org.portregistry.normalize.rank.ServiceClaims;

/**
 * Judges the service names without a port.
 *
 * @param all the names, by service, transport
 * @param resolutions what the claims behind them were found to mean
 * @param notices the claims that name nothing
 */
record PortlessServices(List<ServiceName> all, List<Resolution> resolutions, List<Notice> notices) {

    /** What makes claims one name. */
    private record Key(String service, Transport transport) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = comparing(Key::service).thenComparing(Key::transport);

        static Key of(ResolvedClaim claim) {
            return new Key(claim.service(), claim.claim().transport());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static PortlessServices of(List<Claim> claims, NameResolver names, Origins origins) {
        NamedClaims named = NamedClaims.alone(claims, names);
        return new PortlessServices(
                named.by(Key::of).entrySet().stream()
                        .map(name -> serviceName(
                                name.getKey(), ServiceClaims.of(name.getKey().service(), name.getValue()), origins))
                        .toList(),
                named.resolutions(),
                named.notices());
    }

    private static ServiceName serviceName(Key key, ServiceClaims backing, Origins origins) {
        return new ServiceName(
                key.service(),
                key.transport(),
                backing.status(origins),
                backing.first(Claim::description),
                aliases(backing),
                backing.first(Claim::assignee),
                backing.first(Claim::contact),
                backing.first(Claim::reference),
                backing.first(Claim::serviceCode),
                backing.first(Claim::registered),
                backing.first(Claim::modified),
                backing.sources(),
                backing.evidence());
    }

    private static List<String> aliases(ServiceClaims backing) {
        return backing.claims().stream()
                .map(ResolvedClaim::claim)
                .flatMap(claim -> Stream.concat(Stream.of(claim.name()), claim.aliases().stream()))
                .filter(name -> !name.equalsIgnoreCase(backing.service()) && !name.contains(" "))
                .sorted()
                .distinct()
                .toList();
    }
}
