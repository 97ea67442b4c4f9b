package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.WideRange;

/** The columns of a row a range that is too wide to expand. */
enum RangeColumn implements Field<WideRange> {
    START(Column.number("start", "First port number.")),
    END(Column.number("end", "Last port number.")),
    TRANSPORT(Column.text("transport", Column.TRANSPORTS)),
    SERVICE(Column.text("service", Column.SERVICES)),
    LABEL(Column.text("label", Column.LABELS)),
    STATUS(Column.word("status", Column.STATUSES)),
    SOURCES(Column.words("sources", Column.SOURCES));

    private final Column column;

    RangeColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(WideRange row) {
        return switch (this) {
            case START -> Cell.of(row.ports().start());
            case END -> Cell.of(row.ports().end());
            case TRANSPORT -> row.transport().code();
            case SERVICE -> row.service();
            case LABEL -> row.label();
            case STATUS -> row.status().code();
            case SOURCES -> Cell.of(row.sources());
        };
    }

    @Override
    public List<String> items(WideRange row) {
        return this == SOURCES ? row.sources() : List.of(cell(row));
    }
}
