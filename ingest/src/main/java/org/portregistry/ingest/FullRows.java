package org.portregistry.ingest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ReadOptions;
import org.portregistry.ingest.list.Row;

/**
 * Rows with cleaned texts, whose empty cells are filled: by what the file's name says, then by the option
 * {@code defaults}. A service that is so named is described by the row's text.
 *
 * @param ofFile what the name of the file says
 * @param defaults the option {@code defaults}
 * @param prefix what stands before the place of a row: the name of the file, if a list has several
 */
record FullRows(Map<Column, String> ofFile, Map<Column, String> defaults, String prefix) {

    /** Where the cells of several columns together tell, {@code defaults} are minded when they are read. */
    private static final Set<Column> READ_LATER = EnumSet.of(
            Column.PORT,
            Column.TRANSPORT,
            Column.STATUS,
            Column.USED,
            Column.TCP,
            Column.UDP,
            Column.SCTP,
            Column.DCCP,
            Column.TEXT,
            Column.IGNORE);

    /** Returns what fills the rows of a file. */
    static FullRows of(ReadOptions options, String file, String prefix) {
        Map<Column, String> defaults = new EnumMap<>(Column.class);
        defaults.putAll(options.defaultValues());
        defaults.keySet().removeAll(READ_LATER);
        defaults.replaceAll((column, value) -> CellText.clean(value));
        return new FullRows(options.ofFile(file), defaults, prefix);
    }

    /** Returns a row cleaned and filled. */
    Row of(Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        row.cells().forEach((column, text) -> cells.put(column, CellText.clean(text)));
        cells.values().removeIf(String::isEmpty);
        if (!row.isSkipped()) {
            if (ofFile.containsKey(Column.NAME) && cells.containsKey(Column.TEXT)) {
                cells.put(Column.DESCRIPTION, cells.remove(Column.TEXT));
            }
            ofFile.forEach(cells::putIfAbsent);
            defaults.forEach((column, value) -> {
                if (column != Column.NAME || !cells.containsKey(Column.TEXT)) {
                    cells.putIfAbsent(column, value);
                }
            });
        }
        return row.with(cells).at(prefix + row.place());
    }
}
