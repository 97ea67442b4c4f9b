package org.portregistry.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.claim.CommaStyle;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Row;

/**
 * What a comma means in the ports of each table of a list.
 *
 * @param byTable the style of each table
 */
record CommaStyles(Map<String, CommaStyle> byTable) {

    /** How the ports of each table are written: commas mean the same throughout a column. */
    static CommaStyles of(List<Row> rows) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> column = columns.computeIfAbsent(table(row), table -> new ArrayList<>());
            for (Column ports : List.of(Column.PORT, Column.TCP, Column.UDP)) {
                if (row.cell(ports).indexOf(',') >= 0) {
                    column.add(row.cell(ports));
                }
            }
        }
        Map<String, CommaStyle> styles = new LinkedHashMap<>();
        columns.forEach((table, column) -> styles.put(table, CommaStyle.of(column)));
        return new CommaStyles(styles);
    }

    /** {@code table 3 row 17} is in {@code table 3}; lists that are one table have one key. */
    private static String table(Row row) {
        int end = row.place().indexOf(" row ");
        return end < 0 ? "" : row.place().substring(0, end);
    }

    /** Returns the style of the table that a row stands in. */
    CommaStyle of(Row row) {
        return byTable.get(table(row));
    }
}
