package org.portregistry.normalize.rank;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portregistry.model.Authority;
import org.portregistry.model.Basis;
import org.portregistry.model.Status;

/**
 * The order of the rows of one port and transport: benign uses, then what the registry reserves, then malicious uses (before
 * what is reserved where a primary source states one); among these by the rules of {@link Basis}, one comparator per rule.
 * Nothing is thrown away.
 */
public final class RankOrder {

    private final Map<Basis, Comparator<Row>> rules = new EnumMap<>(Basis.class);
    private final Predicate<Row> isPreferred;
    private final boolean isMalwareStatedInUse;

    private RankOrder(List<Row> rows, List<String> preferred) {
        isPreferred = row -> row.authority() == Authority.LOCAL || ServiceNames.contains(preferred, row.service());
        isMalwareStatedInUse = rows.stream().anyMatch(row -> row.status() == Status.MALICIOUS && row.isStatedInUse());
        rules.put(Basis.LOCAL, comparing(row -> row.authority() != Authority.LOCAL));
        rules.put(Basis.RULING, comparing(row -> place(row, preferred)));
        rules.put(Basis.IN_USE, inUse(rows));
        rules.put(Basis.REGISTRY, comparing(row -> !row.isAssigned()));
        rules.put(Basis.SUPPORT, comparing(Row::support).reversed());
        rules.put(Basis.AUTHORITY, comparing(Row::authority));
        rules.put(
                Basis.TIE,
                comparing(Row::service, String.CASE_INSENSITIVE_ORDER).thenComparing(Row::service));
    }

    /** Returns the order that the rules give to the rows of one port and transport. */
    public static RankOrder byRules(List<Row> rows) {
        return new RankOrder(rows, List.of());
    }

    /** Returns the order in which these services go before what the rules say. */
    public static RankOrder preferring(List<String> services, List<Row> rows) {
        return new RankOrder(rows, services);
    }

    /**
     * What a primary source states goes before everything but an assignment that somebody independent of the registry sees
     * in use. Where no primary source speaks (of a benign
     * use, or of a malicious one), the rule parts nothing.
     */
    private static Comparator<Row> inUse(List<Row> rows) {
        Set<Boolean> stated = rows.stream()
                .filter(Row::isStatedInUse)
                .map(row -> row.status().isBenignUse())
                .collect(Collectors.toSet());
        return comparing(row -> stated.contains(row.status().isBenignUse())
                && !row.isStatedInUse()
                && !(row.isAssigned() && row.isSeenInUse()));
    }

    /** Returns all rows of one port and transport in rank order, each with the rule that gave its rank. */
    public List<RankedRow> rank(List<Row> rows) {
        Comparator<Row> order = rules.values().stream().reduce(comparing(this::tier), Comparator::thenComparing);
        List<Row> ranked = rows.stream().sorted(order).toList();
        return IntStream.range(0, ranked.size())
                .mapToObj(at -> new RankedRow(ranked.get(at), at + 1, basis(ranked, at)))
                .toList();
    }

    /** Returns the rule that parts two rows of one tier: the first that does not find them equal. */
    public Basis parting(Row one, Row other) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().compare(one, other) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Basis.TIE);
    }

    /** The first row of a tier is parted from the next one, every other from the one above it. */
    private Basis basis(List<Row> ranked, int at) {
        Row row = ranked.get(at);
        if (at > 0 && tier(ranked.get(at - 1)) == tier(row)) {
            return parting(ranked.get(at - 1), row);
        }
        if (at + 1 < ranked.size() && tier(ranked.get(at + 1)) == tier(row)) {
            return parting(row, ranked.get(at + 1));
        }
        return row.isAssigned() || row.status() == Status.RESERVED ? Basis.REGISTRY : Basis.SUPPORT;
    }

    /** Returns the rows that the rules compare with the first one: those of its tier. */
    public List<Row> contenders(List<Row> ranked) {
        int first = tier(ranked.get(0));
        return ranked.stream().filter(row -> tier(row) == first).toList();
    }

    /**
     * A malicious use never ranks above a benign one, nor, unless a primary source states one, above the registry's word that
     * the port is reserved. A range never ranks above what is claimed for the single port, unless a ruling or an overlay says
     * so.
     */
    private int tier(Row row) {
        if (!row.status().isBenignUse()) {
            int reserved = isMalwareStatedInUse ? 4 : 2;
            return row.status() == Status.RESERVED ? reserved : 3;
        }
        return row.isOfRange() && !isPreferred.test(row) ? 1 : 0;
    }

    private static int place(Row row, List<String> preferred) {
        return IntStream.range(0, preferred.size())
                .filter(at -> preferred.get(at).equalsIgnoreCase(row.service()))
                .findFirst()
                .orElse(preferred.size());
    }
}
