package org.portregistry.normalize.conflict;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Transport;
import org.portregistry.model.TransportMatrix;
import org.portregistry.model.Used;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.RankOrder;
import org.portregistry.normalize.rank.Row;

/**
 * Sources that know disagree on the transports of a service. A source that never states transports does not know; one
 * that lists fewer transports than IANA assigned does not contradict, for assigned is not used.
 */
final class TransportMismatch implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        return port.rows().stream()
                .filter(row -> row.status().isBenignUse() && row.transport().isStated())
                .collect(Collectors.groupingBy(Row::service, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(rows -> rows.size() > 1)
                .flatMap(rows -> find(rows, port).stream());
    }

    private static Optional<ConflictOnRows> find(List<Row> rows, RankedPort port) {
        Origins origins = port.origins();
        SortedMap<String, Set<Transport>> matrix = matrix(rows, origins);
        Set<Transport> assigned =
                rows.stream().filter(Row::isAssigned).map(Row::transport).collect(Collectors.toSet());
        List<String> against = matrix.keySet().stream()
                .filter(source -> assigned.isEmpty()
                        ? !isComparableWithAll(matrix.get(source), matrix)
                        : !assigned.containsAll(matrix.get(source)) && !origins.isRegistry(source))
                .toList();
        return against.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        conflict(rows, TransportMatrix.of(matrix), settlement(rows, port, origins.support(against))));
    }

    /** Returns who claims the service on which transports; a copy speaks with the voice of what it copies. */
    private static SortedMap<String, Set<Transport>> matrix(List<Row> rows, Origins origins) {
        SortedMap<String, Set<Transport>> matrix = new TreeMap<>();
        rows.forEach(row -> row.claims().stream()
                .filter(claim ->
                        claim.claim().transport().isStated() && claim.claim().used() != Used.NO)
                .forEach(claim -> matrix.computeIfAbsent(
                                origins.of(claim.source()), source -> EnumSet.noneOf(Transport.class))
                        .add(row.transport())));
        return matrix;
    }

    private static boolean isComparableWithAll(Set<Transport> transports, Map<String, Set<Transport>> matrix) {
        return matrix.values().stream()
                .allMatch(other -> other.containsAll(transports) || transports.containsAll(other));
    }

    /** A ruling that accepts the service alone, for the whole port, says that all the transports are right. */
    private static Settlement settlement(List<Row> rows, RankedPort port, int against) {
        boolean ruled = rows.stream()
                .allMatch(row ->
                        port.transports().get(row.transport()).decision().acceptsOnEveryTransport(row.service()));
        if (ruled) {
            return Settlement.by(Basis.RULING, against, false);
        }
        List<Row> strongestFirst = rows.stream()
                .sorted(Comparator.comparing(Row::support).reversed())
                .toList();
        Basis rule = rows.stream().anyMatch(Row::isAssigned)
                ? Basis.REGISTRY
                : RankOrder.byRules(rows).parting(strongestFirst.get(0), strongestFirst.get(1));
        return Settlement.by(rule, against, false);
    }

    private static ConflictOnRows conflict(List<Row> rows, TransportMatrix matrix, Settlement settlement) {
        Row first = rows.get(0);
        return ConflictOnRows.of(
                ConflictKind.TRANSPORT_MISMATCH,
                Transport.UNSTATED,
                settlement,
                rows,
                Optional.of(matrix),
                "Sources disagree on the transports of " + first.service() + " on port " + first.port() + ": "
                        + matrix.inWords());
    }
}
