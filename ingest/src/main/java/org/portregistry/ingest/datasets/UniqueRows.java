package org.portregistry.ingest.datasets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses rows of a text file that say something about what an earlier row has settled: nothing wins by accident. */
final class UniqueRows {

    private final Map<List<String>, String> places = new HashMap<>();

    /** Notes a row by these cells of it, compared without case; refuses one that was there before. */
    void require(CsvCell... cells) {
        List<String> key = List.of(cells).stream()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
                .toList();
        String before = places.putIfAbsent(key, cells[0].place());
        if (before != null) {
            int named = cells.length - 1;
            while (named > 0 && key.get(named).isEmpty()) {
                named--;
            }
            throw cells[named].wrong(
                    "\"" + String.join(",", key.subList(0, named + 1)) + "\" stands in " + before + " already",
                    "remove one of the two lines");
        }
    }
}
