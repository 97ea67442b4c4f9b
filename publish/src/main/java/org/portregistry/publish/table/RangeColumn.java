package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.WideRange;

/** The columns of a range that is too wide to expand. */
enum RangeColumn implements Field<WideRange> {
    START(Column.number("start", "First port number.")),
    END(Column.number("end", "Last port number.")),
    TRANSPORT(Column.text("transport", Column.TRANSPORTS)),
    SERVICE(Column.text("service", Column.SERVICES)),
    LABEL(Column.text("label", Column.LABELS)),
    STATUS(Column.word("status", Column.STATUSES)),
    SOURCES(Column.words("sources", Column.SOURCES)),
    DESCRIPTION(Column.text("description", Column.DESCRIPTIONS)),
    ALIASES(Column.list("aliases", "Other names of the service here.")),
    CATEGORIES(Column.list("categories", "What kind of service it is.")),
    APPLICATION(Column.text("application", "The product whose set of ports this is one of."));

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
            case DESCRIPTION -> row.description();
            case APPLICATION -> row.application();
            case SOURCES, ALIASES, CATEGORIES -> Cell.of(items(row));
        };
    }

    @Override
    public List<String> items(WideRange row) {
        return switch (this) {
            case SOURCES -> row.sources();
            case ALIASES -> row.aliases();
            case CATEGORIES -> row.categories();
            default -> List.of(cell(row));
        };
    }
}
