package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Conflict;
import org.portregistry.model.Rival;

/** The columns of a row per conflict. */
enum ConflictColumn implements Field<DatedConflict> {
    ID(Column.word("id", "Stable id.")),
    KIND(Column.word("kind", "What the claims disagree on.")),
    PORT(Column.word("port", "The port or range.")),
    TRANSPORT(Column.text("transport", Column.TRANSPORTS)),
    SERVICE(Column.text("service", "The service that it is about.")),
    STATE(Column.word("state", "open, contested, settled or by-design.")),
    RULE(Column.word("rule", "The rule that parts the rivals.")),
    SINCE(Column.word("since", "The version that first showed it.")),
    RIVALS(Column.list("rivals", "The services, the preferred one first.")),
    SENTENCE(Column.text("sentence", "What is wrong and what to do."));

    private final Column column;

    ConflictColumn(Column column) {
        this.column = column;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(DatedConflict row) {
        Conflict conflict = row.conflict();
        return switch (this) {
            case ID -> conflict.id();
            case KIND -> conflict.kind().code();
            case PORT -> conflict.ports().toString();
            case TRANSPORT -> conflict.transport().code();
            case SERVICE -> conflict.service();
            case STATE -> conflict.state().code();
            case RULE -> conflict.rule().name();
            case SINCE -> row.since();
            case RIVALS -> Cell.of(items(row));
            case SENTENCE -> conflict.sentence();
        };
    }

    @Override
    public List<String> items(DatedConflict row) {
        return this == RIVALS ? rivals(row.conflict()) : List.of(cell(row));
    }

    private static List<String> rivals(Conflict conflict) {
        return conflict.rivals().stream().map(Rival::service).toList();
    }
}
