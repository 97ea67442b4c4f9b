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
import org.portregistry.model.Transport;

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
     * @param listingOnlyUsed the sources that list only what is really used
     */
    public static Map<Transport, List<Row>> of(
            int port, List<ResolvedClaim> claims, Origins origins, Set<String> listingOnlyUsed) {
        return new PortRows(port, origins, listingOnlyUsed)
                .rows(claims).stream()
                        .collect(Collectors.groupingBy(
                                Row::transport, () -> new EnumMap<>(Transport.class), Collectors.toList()));
    }

    private Collection<Row> rows(List<ResolvedClaim> claims) {
        ServiceIdentity identity = ServiceIdentity.on(claims);
        Map<Boolean, List<List<ResolvedClaim>>> services = UniteSlugs.unite(
                        claims.stream().collect(Collectors.groupingBy(identity::of, TreeMap::new, Collectors.toList())))
                .stream()
                .collect(Collectors.partitioningBy(Malware::isMalware));
        Stream<Row> benign = services.get(false).stream().flatMap(service -> rowsOfOne(service).stream());
        Map<Transport, List<Row>> malware = services.get(true).stream()
                .flatMap(service -> rowsOfOne(service).stream())
                .collect(Collectors.groupingBy(Row::transport));
        return withUniqueIds(
                Stream.concat(benign, malware.values().stream().map(rows -> Malware.united(rows, origins))));
    }

    /** Returns the rows of one service, one a transport. */
    private List<Row> rowsOfOne(List<ResolvedClaim> service) {
        String name = spelling(service);
        Map<Transport, List<ResolvedClaim>> byTransport = byTransport(service);
        return byTransport.keySet().stream()
                .map(transport -> row(
                        transport, name, byTransport.get(transport), Usage.of(transport, byTransport, listingOnlyUsed)))
                .toList();
    }

    /** Of several spellings of a slug the shortest stands, then the first in the alphabet. */
    private static String spelling(List<ResolvedClaim> service) {
        return service.stream()
                .map(ResolvedClaim::service)
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Map<Transport, List<ResolvedClaim>> byTransport(List<ResolvedClaim> service) {
        Map<Transport, List<ResolvedClaim>> stated = service.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.claim().transport(), () -> new EnumMap<>(Transport.class), Collectors.toList()));
        if (stated.size() > 1 && stated.containsKey(Transport.UNSTATED)) {
            List<ResolvedClaim> unstated = stated.remove(Transport.UNSTATED);
            stated.values().forEach(claims -> claims.addAll(unstated));
        }
        return stated;
    }

    private Row row(Transport transport, String service, List<ResolvedClaim> claims, Usage usage) {
        List<ResolvedClaim> preferredFirst =
                claims.stream().sorted(ResolvedClaim.preference(origins)).toList();
        return Row.of(port, transport, new ServiceClaims(service, preferredFirst), usage, origins);
    }

    /** Ids are case-blind names on a transport; rows that would share one are one. */
    private Collection<Row> withUniqueIds(Stream<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.merge(row.id().toLowerCase(Locale.ROOT), row, this::united));
        return byId.values();
    }

    private Row united(Row one, Row other) {
        List<ResolvedClaim> all = new ArrayList<>(one.claims());
        all.addAll(other.claims());
        return row(one.transport(), one.service(), all, one.usage());
    }
}
