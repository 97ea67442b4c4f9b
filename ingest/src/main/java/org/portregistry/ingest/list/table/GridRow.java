package org.portregistry.ingest.list.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.model.Nulls;

/**
 * A row of a table, with its spans spread out.
 *
 * @param place finds the row again
 * @param cells the cells, from the left
 * @param header whether it is made of header cells or stands in the table's head
 */
public record GridRow(String place, List<LinkedText> cells, boolean header) {
    /** Refuses null and copies. */
    public GridRow {
        Nulls.refuse(place);
        cells = List.copyOf(cells);
    }

    /** Returns the texts of the cells. */
    public List<String> texts() {
        return cells.stream().map(LinkedText::text).toList();
    }

    /** Returns whether one text stands in it alone, over the whole width: a title. */
    boolean isTitle() {
        Set<String> texts = new HashSet<>(texts());
        texts.remove("");
        return texts.size() == 1 && cells.size() > 1 && !cells.get(0).text().isEmpty();
    }
}
