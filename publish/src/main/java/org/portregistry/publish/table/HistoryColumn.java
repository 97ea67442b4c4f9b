package org.portregistry.publish.table;

import java.util.List;

/** The columns of a line of the history. */
enum HistoryColumn implements Field<PastRelease> {
    VERSION(Column.word("version", "The release's version.")),
    DIGEST(Column.word("digest", "The release's digest.")),
    ROWS(Column.number("rows", "How many rows ports.csv had.")),
    CONFLICTS(Column.number("conflicts", "How many conflicts it had, settled ones too.")),
    OPEN(Column.number("open", "How many of them were open."));

    private final Column column;

    HistoryColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(PastRelease row) {
        return switch (this) {
            case VERSION -> row.version();
            case DIGEST -> row.digest();
            case ROWS -> Cell.of(row.rows());
            case CONFLICTS -> Cell.of(row.conflicts());
            case OPEN -> Cell.of(row.open());
        };
    }

    @Override
    public List<String> items(PastRelease row) {
        return List.of(cell(row));
    }
}
