package org.portregistry.ingest.datasets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses rows of a text file that say something about what an earlier row has settled: nothing wins by accident. */
final class Distinct {

    private final Map<List<String>, String> places = new HashMap<>();

    /** Notes a row by the cells of these columns, compared without case; refuses one that was there before. */
    void require(CsvRow row, int... columns) {
        List<String> key = new ArrayList<>();
        for (int column : columns) {
            key.add(row.cell(column).strip().toLowerCase(Locale.ROOT));
        }
        String before = places.putIfAbsent(key, row.place());
        if (before != null) {
            int named = columns.length - 1;
            while (named > 0 && key.get(named).isEmpty()) {
                named--;
            }
            throw row.wrong(
                    columns[named],
                    "\"" + String.join(",", key.subList(0, named + 1)) + "\" stands in " + before + " already",
                    "remove one of the two lines");
        }
    }
}
