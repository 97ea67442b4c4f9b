package org.portregistry.ingest.list.markup;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.Text.Line;
import org.portregistry.ingest.list.table.GridRow;
import org.portregistry.ingest.list.table.Table;
import org.portregistry.ingest.list.table.TableParts;
import org.portregistry.ingest.list.table.TableRows;
import org.portregistry.ingest.list.table.TextTables;

/** Reads the tables that a document holds, those that the source file selects. */
final class FoundTables {

    /**
     * A table as it stands in a document.
     *
     * @param first the index of its first line
     * @param last the index of its last line
     * @param heading its title, or else the heading above it
     * @param rows its rows
     */
    record Found(int first, int last, String heading, List<GridRow> rows) {
        Found {
            rows = List.copyOf(rows);
        }
    }

    private FoundTables() {}

    /** Returns the lines with those blank that the tables stand on. */
    static List<Line> without(List<Line> lines, List<Found> found) {
        List<Line> rest = new ArrayList<>(lines);
        for (Found table : found) {
            for (int at = table.first(); at <= table.last(); at++) {
                rest.set(at, new Line(lines.get(at).number(), "", false));
            }
        }
        return rest;
    }

    /** Returns the rows of the chosen tables, and those of {@code others} that the format found in its own way. */
    static Rows read(Document document, List<Found> found, TextTables others, Options options) throws FormatException {
        Selection selection = options.of(Selection.class);
        List<Table> tables = new ArrayList<>();
        int number = 0;
        for (Found one : found) {
            number++;
            if (selection.chooses(number, one.heading())) {
                tables.addAll(TableParts.of(
                        one.rows(),
                        "table " + number,
                        one.heading(),
                        options.common().stated()));
            }
        }
        tables.addAll(selection.select().isEmpty() ? others.tables() : List.of());
        boolean numbered =
                !others.tables().isEmpty() && !options.common().stated().isEmpty();
        Rows read = TableRows.read(
                document, tables, options, numbered || !selection.select().isEmpty());
        List<Row> rows = new ArrayList<>(others.skipped());
        rows.addAll(read.rows());
        return Rows.of(rows).understood(read.understood());
    }
}
