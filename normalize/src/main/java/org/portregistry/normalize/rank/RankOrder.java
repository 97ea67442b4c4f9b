package org.portregistry.normalize.rank;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.portregistry.model.Basis;
import org.portregistry.model.Status;

/**
 * The order of the rows of one port and transport: benign uses, then malicious ones, then what is reserved; among these by
 * the rules of {@link Basis}, one comparator a rule. Nothing is thrown away.
 */
public final class RankOrder {

    /** A malicious use never ranks above a benign one, whatever the rules say. */
    private static final Comparator<Row> TIERS = comparing(RankOrder::tier);

    private final Map<Basis, Comparator<Row>> rules = new EnumMap<>(Basis.class);

    /** Takes the services that a ruling puts first, in order; none without a ruling. */
    private RankOrder(List<String> preferred) {
        rules.put(Basis.RULING, comparing(row -> place(row, preferred)));
        rules.put(Basis.REGISTRY, comparing(row -> !row.isAssigned()));
        rules.put(Basis.SUPPORT, comparing(Row::support).reversed());
        rules.put(Basis.AUTHORITY, comparing(Row::authority));
        rules.put(
                Basis.TIE,
                comparing(Row::service, String.CASE_INSENSITIVE_ORDER).thenComparing(Row::service));
    }

    /** Returns the order that the rules give. */
    public static RankOrder byRules() {
        return new RankOrder(List.of());
    }

    /** Returns the order in which these services go before what the rules say. */
    public static RankOrder preferring(List<String> services) {
        return new RankOrder(services);
    }

    /** Returns all rows of one port and transport in rank order, each with the rule that gave its rank. */
    public List<RankedRow> rank(List<Row> rows) {
        Comparator<Row> order = rules.values().stream().reduce(TIERS, Comparator::thenComparing);
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

    private static int tier(Row row) {
        return row.status().isBenignUse() ? 0 : row.status() == Status.MALICIOUS ? 1 : 2;
    }

    private static int place(Row row, List<String> preferred) {
        return IntStream.range(0, preferred.size())
                .filter(at -> preferred.get(at).equalsIgnoreCase(row.service()))
                .findFirst()
                .orElse(preferred.size());
    }
}
