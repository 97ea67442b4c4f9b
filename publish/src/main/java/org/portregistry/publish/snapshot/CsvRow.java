package org.portregistry.publish.snapshot;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.PortRange;
import org.portregistry.publish.table.SpreadsheetGuard;

/** A row of one of our CSV files. */
public final class CsvRow {
    private final CsvFile file;
    private final int number;
    private final CSVRecord cells;

    CsvRow(CsvFile file, int number, CSVRecord cells) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        int columns = file.columns().size();
        if (cells.size() != columns) {
            throw wrong("has " + cells.size() + " cells where the header has " + columns);
        }
    }

    /**
     * Returns the exact text of a cell.
     *
     * @throws DatasetsException if the header has no such column
     */
    public String cell(String column) {
        if (!cells.isMapped(column)) {
            throw file.lacks(column);
        }
        return SpreadsheetGuard.off(cells.get(column));
    }

    /** Returns the items of a cell that holds a list. */
    public List<String> items(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    /** Returns the exact texts of all cells. */
    public List<String> cells() {
        return cells.stream().map(SpreadsheetGuard::off).toList();
    }

    /**
     * Returns the number in a cell, which is at most {@code last}.
     *
     * @throws DatasetsException if it is none
     */
    public int number(String column, int last) {
        int number;
        try {
            number = Integer.parseInt(cell(column));
        } catch (NumberFormatException problem) {
            number = -1;
        }
        if (number < 0 || number > last) {
            throw wrong(column + " is not a number from 0 to " + last);
        }
        return number;
    }

    /** Returns the port in a cell. */
    public int port(String column) {
        return number(column, PortRange.LAST);
    }

    /** Returns what to throw where the row is wrong. */
    public DatasetsException wrong(String problem) {
        return file.wrong("row " + number, problem);
    }
}
