package org.portregistry.publish.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.portregistry.model.Assignment;
import org.portregistry.publish.table.TextOutput;

/** The preferred answer of each port and transport, for files that hold no more than one. */
final class Preferred {

    /** Rows are looked at a few at a time, for HotSpot compiles what is called often sooner than a loop. */
    private static final int FEW = 16;

    private Preferred() {}

    /**
     * Returns the first benign use of each port and transport that the file can take, in the order of the rows. Rows come
     * by port, transport and rank.
     */
    static List<Assignment> of(List<Assignment> rows, Predicate<Assignment> taken) {
        List<Assignment> preferred = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += FEW) {
            add(rows, start, Math.min(start + FEW, rows.size()), taken, preferred);
        }
        return preferred;
    }

    private static void add(
            List<Assignment> rows, int start, int end, Predicate<Assignment> taken, List<Assignment> preferred) {
        Assignment last = preferred.isEmpty() ? null : preferred.get(preferred.size() - 1);
        for (int i = start; i < end; i++) {
            Assignment row = rows.get(i);
            boolean samePlace = last != null && last.port() == row.port() && last.transport() == row.transport();
            if (!samePlace && row.status().isBenignUse() && taken.test(row)) {
                preferred.add(row);
                last = row;
            }
        }
    }

    /** Returns {@code 9200/tcp}, or {@code 8080/-} where no transport is stated. */
    static String place(Assignment row) {
        return row.port() + "/" + row.transport().idPart();
    }

    /** Appends the same. */
    static void appendPlace(Assignment row, TextOutput out) {
        out.append(row.port()).append('/').append(row.transport().idPart());
    }

    /** Returns what the service is: its description, or else its label. */
    static String text(Assignment row) {
        return row.description().isEmpty() ? row.label() : row.description();
    }
}
