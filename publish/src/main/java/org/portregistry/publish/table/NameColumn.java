package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.normalize.Answer;

/** The columns of a row per port and transport, each with the one answer that the look-up libraries give. */
enum NameColumn implements Field<Answer> {
    PORT(Column.number("port", "Port number, 0 to 65535.")),
    PROTOCOL(Column.number("protocol", "IANA's protocol number: 6, 17, 33 or 132.")),
    TRANSPORT(Column.word("transport", "tcp, udp, dccp or sctp.")),
    SERVICE(Column.word("service", "Service name as IANA spells it, or a slug.")),
    LABEL(Column.text("label", Column.LABELS)),
    STATUS(Column.word("status", "assigned, unofficial or unauthorized.")),
    RISK(Column.text("risk", "low, medium or high, of leaving it open to everybody.")),
    CATEGORY(Column.text("category", "The first of its categories.")),
    WEIGHT(Column.number("weight", "0 to 255: how likely a flow's side with this port is the server."));

    private final Column column;

    NameColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(Answer row) {
        return switch (this) {
            case PORT -> Cell.of(row.port());
            case PROTOCOL -> Cell.of(row.transport().protocol());
            case TRANSPORT -> row.transport().code();
            case SERVICE -> row.service();
            case LABEL -> row.label();
            case STATUS -> row.status().code();
            case RISK -> row.risk();
            case CATEGORY -> row.category();
            case WEIGHT -> Cell.of(row.weight());
        };
    }

    @Override
    public List<String> items(Answer row) {
        return List.of(cell(row));
    }
}
