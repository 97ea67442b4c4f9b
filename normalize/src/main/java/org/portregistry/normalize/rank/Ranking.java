package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.portregistry.model.Basis;
import org.portregistry.model.Status;

/**
 * Ranks the rows of one port and transport: benign uses by the rules of {@link Basis}, then malicious ones, then
 * reserved. Nothing is thrown away.
 */
public final class Ranking {

    /**
     * The order of the rows of one port and transport.
     *
     * @param preferred the services that a ruling puts first
     */
    private record Order(List<String> preferred) implements Comparator<Row> {
        @Override
        public int compare(Row one, Row other) {
            return Ranking.compare(one, other, preferred);
        }
    }

    private Ranking() {}

    /**
     * Returns the rows in rank order and writes rank and basis into them.
     *
     * @param rows all rows of one port and transport
     * @param preferred the services that a ruling puts first, in order; empty without a ruling
     */
    public static List<Row> rank(List<Row> rows, List<String> preferred) {
        if (rows.size() == 1) {
            rows.get(0).rank(1, alone(rows.get(0)));
            return rows;
        }
        List<Row> ranked = new ArrayList<>(rows);
        if (ranked.size() > 1) {
            ranked.sort(new Order(preferred));
        }
        for (int i = 0; i < ranked.size(); i++) {
            Row row = ranked.get(i);
            Row neighbour = neighbour(ranked, i);
            row.rank(i + 1, neighbour == null ? alone(row) : parting(row, neighbour, preferred));
        }
        return ranked;
    }

    private static int compare(Row one, Row other, List<String> preferred) {
        int order = Integer.compare(tier(one), tier(other));
        if (order == 0) {
            order = Integer.compare(place(one, preferred), place(other, preferred));
        }
        if (order == 0) {
            order = Boolean.compare(one.status() != Status.ASSIGNED, other.status() != Status.ASSIGNED);
        }
        if (order == 0) {
            order = Integer.compare(other.support(), one.support());
        }
        if (order == 0) {
            order = one.authority().compareTo(other.authority());
        }
        if (order == 0) {
            order = one.service()
                    .toLowerCase(Locale.ROOT)
                    .compareTo(other.service().toLowerCase(Locale.ROOT));
        }
        return order == 0 ? one.service().compareTo(other.service()) : order;
    }

    /** Returns the rule that parts two rows of one port and transport. */
    public static Basis parting(Row one, Row other, List<String> preferred) {
        if (place(one, preferred) != place(other, preferred)) {
            return Basis.RULING;
        }
        if ((one.status() == Status.ASSIGNED) != (other.status() == Status.ASSIGNED)) {
            return Basis.REGISTRY;
        }
        if (one.support() != other.support()) {
            return Basis.SUPPORT;
        }
        return one.authority() != other.authority() ? Basis.AUTHORITY : Basis.TIE;
    }

    /** The first row is compared with the next one, every other with the one above it, within its own tier. */
    private static Row neighbour(List<Row> ranked, int at) {
        int other = at > 0 && tier(ranked.get(at - 1)) == tier(ranked.get(at)) ? at - 1 : at + 1;
        return other < ranked.size() && tier(ranked.get(other)) == tier(ranked.get(at)) ? ranked.get(other) : null;
    }

    private static Basis alone(Row row) {
        boolean registry = row.status() == Status.ASSIGNED || row.status() == Status.RESERVED;
        return registry ? Basis.REGISTRY : Basis.SUPPORT;
    }

    private static int tier(Row row) {
        return row.status().isBenignUse() ? 0 : row.status() == Status.MALICIOUS ? 1 : 2;
    }

    private static int place(Row row, List<String> preferred) {
        for (int i = 0; i < preferred.size(); i++) {
            if (preferred.get(i).equalsIgnoreCase(row.service())) {
                return i;
            }
        }
        return preferred.size();
    }
}
