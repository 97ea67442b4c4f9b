package org.portregistry.ingest.datasets;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.portregistry.ingest.Reading;

/**
 * What became of the rows of a source.
 *
 * @param rows how many there were
 * @param claims how many claims the others than the skips gave; a row may give several
 * @param skips how many rows gave no claim, by reason
 */
public record Accounting(int rows, int claims, SortedMap<String, Integer> skips) {

    /** Nothing read. */
    public static final Accounting NONE = new Accounting(0, 0, new TreeMap<>());

    /** Copies the map. */
    public Accounting {
        skips = Collections.unmodifiableSortedMap(new TreeMap<>(skips));
    }

    /** Counts what a reading came to. */
    public static Accounting of(Reading reading) {
        SortedMap<String, Integer> skips = new TreeMap<>();
        reading.skips().forEach(skip -> skips.merge(skip.reason(), 1, Integer::sum));
        return new Accounting(reading.rows(), reading.claims().size(), skips);
    }

    /** Returns how many rows gave no claim. */
    public int skipped() {
        return skips.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns one line: {@code 76 rows: 70 with 142 claims, 6 skipped (4 no port, 2 protocol not ours)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                rows + " rows: " + (rows - skipped()) + " with " + claims + " claims, " + skipped() + " skipped");
        String separator = " (";
        for (Map.Entry<String, Integer> skip : skips.entrySet()) {
            text.append(separator).append(skip.getValue()).append(' ').append(skip.getKey());
            separator = ", ";
        }
        return text.append(skips.isEmpty() ? "" : ")").toString();
    }
}
