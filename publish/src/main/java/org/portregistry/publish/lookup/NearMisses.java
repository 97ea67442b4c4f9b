package org.portregistry.publish.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.portregistry.normalize.name.Words;

/** The names that somebody may have meant who asked for one that is not there. */
final class NearMisses {

    private static final int SHOWN = 6;
    private static final int FARTHEST = 2;

    private NearMisses() {}

    static String of(String name, RecordedPorts ports) {
        String key = Words.key(name);
        TreeSet<String> services = new TreeSet<>();
        ports.rows(cells -> {
            services.add(cells.text(RecordedPorts.SERVICE));
            return false;
        });
        List<String> near = services.stream()
                .filter(service -> distance(key, Words.key(service)) <= FARTHEST)
                .sorted(Comparator.comparingInt((String service) -> distance(key, Words.key(service)))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        return "no service is called \"" + name + "\""
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?");
    }

    /** A name that begins with what was asked is nearest, then one that holds it, then one a slip or two away. */
    private static int distance(String asked, String name) {
        if (asked.length() >= 2 && name.startsWith(asked)) {
            return 0;
        }
        if (asked.length() >= 3 && name.contains(asked)) {
            return 1;
        }
        if (Math.abs(asked.length() - name.length()) > FARTHEST || asked.length() < 4) {
            return FARTHEST + 1;
        }
        int[] row = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= asked.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int substituted = diagonal + (asked.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
