package org.portregistry.normalize.rank;

import java.util.List;
import org.portregistry.model.Transport;

/**
 * What stands on one port and transport, ranked.
 *
 * @param transport the transport, or {@link Transport#UNSTATED}
 * @param decision what the rulings say there
 * @param order the order that follows from it
 * @param ranked the rows in rank order
 */
public record RankedTransport(Transport transport, Decision decision, RankOrder order, List<RankedRow> ranked) {

    /** Copies the list. */
    public RankedTransport {
        ranked = List.copyOf(ranked);
    }

    /** Returns the ranking of these rows, all of them on one transport of one port. */
    public static RankedTransport of(Transport transport, List<Row> rows, Decision decision) {
        RankOrder order = RankOrder.preferring(decision.preferred(), rows);
        return new RankedTransport(transport, decision, order, order.rank(rows));
    }

    /** Returns the rows in rank order. */
    public List<Row> rows() {
        return ranked.stream().map(RankedRow::row).toList();
    }

    /** Returns the rows that name a benign use, in rank order. */
    public List<Row> benign() {
        return rows().stream().filter(row -> row.status().isBenignUse()).toList();
    }

    /** Returns the benign rows that can be at odds: a range makes no conflict with what is claimed for the single port. */
    public List<Row> contenders() {
        List<Row> benign = benign();
        return benign.isEmpty() ? List.of() : order.contenders(benign);
    }

    /** Returns the rows for services that IANA assigns here, in rank order. */
    public List<Row> assigned() {
        return rows().stream().filter(Row::isAssigned).toList();
    }
}
