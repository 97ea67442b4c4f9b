package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Observation;

/** The columns of a row per port and transport on which something was observed. */
enum ObservedColumn implements Field<ObservedPort> {
    PORT(Column.number("port", "Port number, 0 to 65535.")),
    TRANSPORT(Column.word("transport", "tcp, udp, sctp or dccp.")),
    SHARE(Column.decimal("share", "The servers on this port as a share of all servers of the transport, 0 to 1.")),
    SERVERS(Column.number("servers", "Distinct servers.")),
    NETWORKS(Column.number("networks", "Distinct networks.")),
    DAYS(Column.number("days", "Days on which it was seen.")),
    FIRST(Column.word("first", "The first of these days.")),
    LAST(Column.word("last", "The last of these days.")),
    METHOD(Column.word("method", "How the server was told: flow, syn or service.")),
    SOURCE(Column.word("source", "Who counted.")),
    SERVICE(Column.text(
            "service", "What the registry answers here; the counts are of the port, and vote for no name."));

    private final Column column;

    ObservedColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(ObservedPort row) {
        Observation seen = row.observation();
        return switch (this) {
            case PORT -> Cell.of(seen.port());
            case TRANSPORT -> seen.transport().code();
            case SHARE -> seen.share();
            case SERVERS -> Cell.of(seen.servers());
            case NETWORKS -> Cell.of(seen.networks());
            case DAYS -> Cell.of(seen.days());
            case FIRST -> seen.first();
            case LAST -> seen.last();
            case METHOD -> seen.method();
            case SOURCE -> seen.source().id();
            case SERVICE -> row.service();
        };
    }

    @Override
    public List<String> items(ObservedPort row) {
        return List.of(cell(row));
    }
}
