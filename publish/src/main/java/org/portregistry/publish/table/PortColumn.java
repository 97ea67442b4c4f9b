package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Assignment;

/** The columns of a row per service on a port and transport. */
enum PortColumn implements Field<Assignment> {
    ID(Column.word("id", "Stable id: port/transport/service, with - for what is not stated.")),
    PORT(Column.number("port", "Port number, 0 to 65535.")),
    TRANSPORT(Column.text("transport", Column.TRANSPORTS)),
    SERVICE(Column.text("service", Column.SERVICES)),
    LABEL(Column.text("label", Column.LABELS)),
    RANK(Column.number("rank", "1 is the preferred answer on this port and transport.")),
    STATUS(Column.word("status", Column.STATUSES)),
    USED(Column.text("used", "yes or no where a source tells used from merely assigned.")),
    CLASS(Column.word("class", "system (0-1023), user (1024-49151) or dynamic (49152-65535), RFC 6335.")),
    DESCRIPTION(Column.text("description", Column.DESCRIPTIONS)),
    ALIASES(Column.list("aliases", "Other names of the service here.")),
    CATEGORIES(Column.list("categories", "What kind of service it is.")),
    RISK(Column.text("risk", "How dangerous its sources call it.")),
    FREQUENCY(Column.decimal("frequency", "Share of scans that find it open, 0 to 1.")),
    ASSIGNEE(Column.text("assignee", "Who holds the assignment.")),
    CONTACT(Column.text("contact", "Whom to ask about the assignment.")),
    REFERENCE(Column.text("reference", "The documents that describe it.")),
    SERVICE_CODE(Column.text("service_code", "DCCP service code, RFC 5595.")),
    REGISTERED(Column.text("registered", "Date of registration.")),
    MODIFIED(Column.text("modified", "Date of the last change.")),
    UNAUTHORIZED_USE(Column.text("unauthorized_use", "yes where IANA reports unauthorized use.")),
    RANGE(Column.text("range", "The range that the row was expanded from.")),
    SUPPORT(Column.number("support", "How many independent sources name it.")),
    SOURCES(Column.words("sources", Column.SOURCES)),
    BASIS(Column.word(
            "basis", "The rule that gave the rank: LOCAL, RULING, IN_USE, REGISTRY, SUPPORT, AUTHORITY or TIE.")),
    CONFLICTS(Column.list("conflicts", "Ids of the conflicts that it takes part in.")),
    APPLICATION(Column.text("application", "The product whose set of ports this is one of."));

    private final Column column;

    PortColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(Assignment row) {
        return switch (this) {
            case ID -> row.id();
            case PORT -> Cell.of(row.port());
            case TRANSPORT -> row.transport().code();
            case SERVICE -> row.service();
            case LABEL -> row.label();
            case RANK -> Cell.of(row.rank());
            case STATUS -> row.status().code();
            case USED -> row.used().code();
            case CLASS -> row.portClass().code();
            case DESCRIPTION -> row.description();
            case RISK -> row.risk();
            case FREQUENCY -> row.frequency();
            case ASSIGNEE -> row.registration().assignee();
            case CONTACT -> row.registration().contact();
            case REFERENCE -> row.registration().reference();
            case SERVICE_CODE -> row.registration().serviceCode();
            case REGISTERED -> row.registration().registered();
            case MODIFIED -> row.registration().modified();
            case UNAUTHORIZED_USE -> row.registration().unauthorizedUse() ? "yes" : "";
            case RANGE -> row.range().isEmpty() ? "" : row.range().get().toString();
            case SUPPORT -> Cell.of(row.support());
            case BASIS -> row.basis().name();
            case APPLICATION -> row.application();
            case ALIASES, CATEGORIES, SOURCES, CONFLICTS -> Cell.of(items(row));
        };
    }

    @Override
    public List<String> items(Assignment row) {
        return switch (this) {
            case ALIASES -> row.aliases();
            case CATEGORIES -> row.categories();
            case SOURCES -> row.sources();
            case CONFLICTS -> row.conflicts();
            default -> List.of(cell(row));
        };
    }
}
