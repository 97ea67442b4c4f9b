package org.portregistry.normalize;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.model.Claim;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.ServiceClaims;

/** Judges the service names without a port. */
final class PortlessServices {

    private static final Comparator<ServiceName> ORDER =
            Comparator.comparing(ServiceName::service).thenComparing(ServiceName::transport);

    /** What makes claims one name. */
    private record Key(String service, Transport transport) {
        static Key of(ResolvedClaim claim) {
            return new Key(claim.service(), claim.claim().transport());
        }
    }

    private PortlessServices() {}

    /** Returns the names that the claims state, by service, transport. */
    static List<ServiceName> of(List<ResolvedClaim> claims, Origins origins) {
        return claims.stream().collect(Collectors.groupingBy(Key::of)).entrySet().stream()
                .map(name -> serviceName(
                        name.getKey(), ServiceClaims.of(name.getKey().service(), name.getValue()), origins))
                .sorted(ORDER)
                .toList();
    }

    private static ServiceName serviceName(Key key, ServiceClaims backing, Origins origins) {
        return new ServiceName(
                key.service(),
                key.transport(),
                backing.status(origins),
                backing.first(Claim::description),
                aliases(backing),
                backing.registration(),
                backing.sources(),
                backing.evidence());
    }

    private static List<String> aliases(ServiceClaims backing) {
        return backing.claims().stream()
                .flatMap(claim -> claim.claim().names())
                .filter(name -> !name.equalsIgnoreCase(backing.service()) && !name.contains(" "))
                .sorted()
                .distinct()
                .toList();
    }
}
