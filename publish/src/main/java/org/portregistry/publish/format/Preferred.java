package org.portregistry.publish.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.portregistry.model.Assignment;
import org.portregistry.publish.table.TextOutput;

/** The preferred answer of each port and transport, for files that hold no more than one. */
final class Preferred {

    private Preferred() {}

    /**
     * Returns the first benign use of each port and transport that the file can take, in the order of the rows. Rows come
     * by port, transport and rank.
     */
    static List<Assignment> of(List<Assignment> rows, Predicate<Assignment> taken) {
        List<Assignment> preferred = new ArrayList<>();
        Assignment last = null;
        for (int i = 0; i < rows.size(); i++) {
            if (isFirst(rows.get(i), last, taken)) {
                last = rows.get(i);
                preferred.add(last);
            }
        }
        return preferred;
    }

    /** Its own method: few enough rows go by that HotSpot would not compile the loop. */
    private static boolean isFirst(Assignment row, Assignment last, Predicate<Assignment> taken) {
        boolean samePlace = last != null && last.port() == row.port() && last.transport() == row.transport();
        return !samePlace && row.status().isBenignUse() && taken.test(row);
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
