package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.name.Slug;

/**
 * Unites the claims of one port into rows.
 *
 * <p>Claims of one service on one transport are one row. A claim that states no transport joins the transports on
 * which others name that service here; failing that it stays with the transport unstated. What one source calls
 * malicious is malicious on every transport of the port, and the malware of one transport stands in one row.
 */
public final class PortRows {

    private final int port;
    private final Origins origins;
    private final Set<String> listingOnlyUsed;

    private PortRows(int port, Origins origins, Set<String> listingOnlyUsed) {
        this.port = port;
        this.origins = origins;
        this.listingOnlyUsed = listingOnlyUsed;
    }

    /**
     * Returns the rows of one port, unranked, by transport.
     *
     * @param listingOnlyUsed the sources that list only what is in use
     */
    public static Map<Transport, List<Row>> of(
            int port, List<ResolvedClaim> claims, Origins origins, Set<String> listingOnlyUsed) {
        return new PortRows(port, origins, listingOnlyUsed)
                .rows(claims).stream()
                        .collect(Collectors.groupingBy(
                                Row::transport, () -> new EnumMap<>(Transport.class), Collectors.toList()));
    }

    private Collection<Row> rows(List<ResolvedClaim> claims) {
        ServiceIdentity identity = ServiceIdentity.on(claims, origins);
        Set<Transport> stated = claims.stream()
                .map(claim -> claim.claim().transport())
                .filter(Transport::isStated)
                .collect(Collectors.toSet());
        return withUniqueIds(
                UniteSlugs.unite(claims.stream()
                                .collect(Collectors.groupingBy(identity::of, TreeMap::new, Collectors.toList())))
                        .stream()
                        .flatMap(service -> Malware.isMalware(service) ? malware(service, stated) : benign(service)));
    }

    /** Returns the rows of one service, one a transport. */
    private Stream<Row> benign(List<ResolvedClaim> service) {
        Map<Transport, List<ResolvedClaim>> byTransport = byTransport(service, Set.of());
        return byTransport.keySet().stream()
                .map(transport -> row(
                        transport,
                        spelling(service),
                        byTransport.get(transport),
                        Usage.of(transport, byTransport, listingOnlyUsed)));
    }

    /** Returns the rows of one family: without a transport of its own it shows on every transport of the port. */
    private Stream<Row> malware(List<ResolvedClaim> family, Set<Transport> ofPort) {
        Map<Transport, List<ResolvedClaim>> byTransport = byTransport(family, ofPort);
        return byTransport.keySet().stream()
                .map(transport -> row(transport, spelling(family), byTransport.get(transport), Usage.UNTOLD));
    }

    /** Of several names of a service that of the weightiest source stands, then the shortest, then the first. */
    private String spelling(List<ResolvedClaim> service) {
        return service.stream()
                .min(Comparator.<ResolvedClaim, Authority>comparing(claim -> origins.authority(claim.source()))
                        .thenComparing(claim -> claim.service().length())
                        .thenComparing(ResolvedClaim::service))
                .orElseThrow()
                .service();
    }

    /** Returns the claims by transport; those that state none join the stated ones, and these others. */
    private static Map<Transport, List<ResolvedClaim>> byTransport(List<ResolvedClaim> service, Set<Transport> others) {
        Map<Transport, List<ResolvedClaim>> stated = service.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.claim().transport(), () -> new EnumMap<>(Transport.class), Collectors.toList()));
        List<ResolvedClaim> unstated = stated.getOrDefault(Transport.UNSTATED, List.of());
        if (!unstated.isEmpty()) {
            others.forEach(transport -> stated.putIfAbsent(transport, new ArrayList<>()));
        }
        if (stated.size() > 1 && stated.remove(Transport.UNSTATED) != null) {
            stated.values().forEach(claims -> claims.addAll(unstated));
        }
        return stated;
    }

    private Row row(Transport transport, String service, List<ResolvedClaim> claims, Usage usage) {
        List<ResolvedClaim> preferredFirst =
                claims.stream().sorted(preference()).toList();
        return Row.of(port, transport, ServiceClaims.of(service, preferredFirst), usage, origins);
    }

    /**
     * Returns which of the claims about one service speaks first: one under the current name before one under a superseded
     * name; then the weightier source's.
     */
    private Comparator<ResolvedClaim> preference() {
        return Comparator.<ResolvedClaim, Boolean>comparing(claim -> claim.match() == NameMatch.CURRENT_NAME)
                .thenComparing(claim -> origins.authority(claim.source()))
                .thenComparing(ResolvedClaim::claim, Claim.ORDER);
    }

    /** Ids are case-blind names on a transport; malware that would share one with a benign use gets another. */
    private Collection<Row> withUniqueIds(Stream<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.sorted(Comparator.comparing(row -> row.status() == Status.MALICIOUS))
                .map(row -> isTaken(row, byId) ? renamed(row) : row)
                .forEach(row -> byId.merge(id(row), row, this::united));
        return byId.values();
    }

    private static String id(Row row) {
        return row.id().toLowerCase(Locale.ROOT);
    }

    private static boolean isTaken(Row row, Map<String, Row> byId) {
        return row.status() == Status.MALICIOUS
                && byId.containsKey(id(row))
                && byId.get(id(row)).status() != Status.MALICIOUS;
    }

    private Row renamed(Row row) {
        return row(row.transport(), Slug.numbered(row.service(), 2), row.claims(), row.usage());
    }

    private Row united(Row one, Row other) {
        List<ResolvedClaim> all = new ArrayList<>(one.claims());
        all.addAll(other.claims());
        return row(one.transport(), one.service(), all, one.usage());
    }
}
