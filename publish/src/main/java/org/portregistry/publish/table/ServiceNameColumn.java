package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.ServiceName;

/** The columns of a row per service name without a port. */
enum ServiceNameColumn implements Field<ServiceName> {
    SERVICE(Column.word("service", "Service name.")),
    TRANSPORT(Column.text("transport", Column.TRANSPORTS)),
    STATUS(Column.word("status", Column.STATUSES)),
    DESCRIPTION(Column.text("description", Column.DESCRIPTIONS)),
    ALIASES(Column.list("aliases", "Other names.")),
    ASSIGNEE(Column.text("assignee", "Who holds the assignment.")),
    CONTACT(Column.text("contact", "Whom to ask about the assignment.")),
    REFERENCE(Column.text("reference", "The documents that describe it.")),
    SERVICE_CODE(Column.text("service_code", "DCCP service code, RFC 5595.")),
    REGISTERED(Column.text("registered", "Date of registration.")),
    MODIFIED(Column.text("modified", "Date of the last change.")),
    SOURCES(Column.words("sources", Column.SOURCES));

    private final Column column;

    ServiceNameColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(ServiceName row) {
        return switch (this) {
            case SERVICE -> row.service();
            case TRANSPORT -> row.transport().code();
            case STATUS -> row.status().code();
            case DESCRIPTION -> row.description();
            case ASSIGNEE -> row.registration().assignee();
            case CONTACT -> row.registration().contact();
            case REFERENCE -> row.registration().reference();
            case SERVICE_CODE -> row.registration().serviceCode();
            case REGISTERED -> row.registration().registered();
            case MODIFIED -> row.registration().modified();
            case ALIASES, SOURCES -> Cell.of(items(row));
        };
    }

    @Override
    public List<String> items(ServiceName row) {
        return switch (this) {
            case ALIASES -> row.aliases();
            case SOURCES -> row.sources();
            default -> List.of(cell(row));
        };
    }
}
