package org.portregistry.publish.format;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Inserts rows into a table, cell by cell, and many rows by one statement, which begins and ends but once. */
final class SqliteRows implements AutoCloseable {
    /** SQLite takes 32,766 parameters. */
    private static final int TOGETHER = 150;

    private final Connection database;
    private final String table;
    private final int columns;
    private final PreparedStatement together;
    private final String[] cells;
    private int size;

    SqliteRows(Connection database, String table, int columns) throws SQLException {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.together = prepare(TOGETHER);
        this.cells = new String[TOGETHER * columns];
    }

    /**
     * Adds the next cell, of the next row where the one before is full; an empty one is NULL. It goes in as text; the
     * affinity of its column makes a number of it where it must be one.
     */
    void add(String cell) throws SQLException {
        cells[size++] = cell.isEmpty() ? null : cell;
        if (size == cells.length) {
            insert(together, 0, size);
            size = 0;
        }
    }

    /** Inserts what is pending. */
    @Override
    public void close() throws SQLException {
        try (together;
                PreparedStatement one = prepare(1)) {
            for (int start = 0; start < size; start += columns) {
                insert(one, start, start + columns);
            }
        }
    }

    private void insert(PreparedStatement statement, int start, int end) throws SQLException {
        for (int i = start; i < end; i++) {
            statement.setString(i - start + 1, cells[i]);
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepare(int rows) throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return database.prepareStatement(
                "insert into " + table + " values " + String.join(", ", Collections.nCopies(rows, row)));
    }
}
