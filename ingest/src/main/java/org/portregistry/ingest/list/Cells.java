package org.portregistry.ingest.list;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How cells are joined and parted, whatever the format. */
public final class Cells {

    private static final Set<Column> LISTS =
            EnumSet.of(Column.PORT, Column.TRANSPORT, Column.ALIASES, Column.TCP, Column.UDP, Column.SCTP, Column.DCCP);

    private static final Pattern DASHES = Pattern.compile("[-+=:\u2010-\u2015]+");

    private Cells() {}

    /** Returns whether a cell of the column holds entries, and no sentence. */
    public static boolean isList(Column column) {
        return LISTS.contains(column);
    }

    /**
     * Returns the cell on one line, and empty if it is only dashes or a ruled line, unless these are an answer. Lines
     * part entries; in a sentence they are where it was too long for the cell.
     */
    public static String plain(Column column, String cell) {
        if (!Column.OF_ONE_TRANSPORT.contains(column)
                && DASHES.matcher(cell.strip()).matches()) {
            return "";
        }
        if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
            return cell;
        }
        return isList(column)
                ? cell.strip().replaceAll("[,;]?\\s*[\\r\\n]+\\s*", ", ")
                : cell.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /**
     * Returns the cells of a record, each on one line; those of the list's only column of words are name and
     * description in one.
     *
     * @param present the columns of the list
     */
    public static Map<Column, String> ofRecord(Map<Column, String> cells, Collection<Column> present) {
        Map<Column, String> finished = new EnumMap<>(Column.class);
        cells.forEach((column, cell) -> {
            Column only = only(column, present);
            finished.put(only, plain(only, cell));
        });
        return finished;
    }

    /**
     * Returns the column of a list's only column of words, which is name and description in one (DESIGN.md, claims
     * file); any other column as it is.
     *
     * @param present the columns of the list
     */
    public static Column only(Column column, Collection<Column> present) {
        boolean alone =
                !present.contains(Column.TEXT) && present.contains(Column.NAME) != present.contains(Column.DESCRIPTION);
        return alone && (column == Column.NAME || column == Column.DESCRIPTION) ? Column.TEXT : column;
    }

    /** Returns the cells of both; of two cells of a column the second counts. */
    public static Map<Column, String> joined(Map<Column, String> first, Map<Column, String> second) {
        Map<Column, String> joined = new EnumMap<>(Column.class);
        joined.putAll(first);
        joined.putAll(second);
        return joined;
    }
}
