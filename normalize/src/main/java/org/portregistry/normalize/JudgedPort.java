package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Assignment;
import org.portregistry.model.Notice;
import org.portregistry.model.Transport;
import org.portregistry.normalize.conflict.Dispute;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.RowFacts;
import org.portregistry.normalize.rank.Stake;

/**
 * What became of the claims on one port.
 *
 * @param rows the rows in rank order, by transport
 * @param disputes what they disagree on
 * @param notices the claims that name nothing
 */
record JudgedPort(Map<Transport, List<Row>> rows, List<Dispute> disputes, List<Notice> notices) {

    /** Adds what the rows disagree on, which on most ports is nothing. */
    void addDisputes(List<Dispute> all) {
        if (!disputes.isEmpty()) {
            all.addAll(disputes);
        }
    }

    /** Adds the notices, of which most ports have none. */
    void addNotices(List<Notice> all) {
        if (!notices.isEmpty()) {
            all.addAll(notices);
        }
    }

    /** Returns what the claims behind the rows were found to mean. */
    List<Resolution> resolutions() {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.stakes().stream())
                .map(Stake::resolution)
                .toList();
    }

    /** Returns the rows as the release states them; call it when they know the conflicts that they take part in. */
    List<Assignment> assignments(Origins origins) {
        List<Assignment> assignments = new ArrayList<>(2);
        for (List<Row> there : rows.values()) {
            for (Row row : there) {
                assignments.add(RowFacts.of(row, there, origins));
            }
        }
        return assignments;
    }
}
