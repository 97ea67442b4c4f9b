package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.Rival;

/** The columns of a row per conflict. */
final class ConflictColumns {
    static final List<Field<DatedConflict>> ALL = List.of(
            Field.word("id", "Stable id.", row -> row.conflict().id()),
            Field.word(
                    "kind",
                    "What the claims disagree on.",
                    row -> row.conflict().kind().code()),
            Field.word(
                    "port", "The port or range.", row -> row.conflict().ports().toString()),
            Field.text(
                    "transport",
                    Column.TRANSPORTS,
                    row -> row.conflict().transport().code()),
            Field.text(
                    "service",
                    "The service that it is about.",
                    row -> row.conflict().service()),
            Field.word(
                    "state",
                    "open, contested, settled or by-design.",
                    row -> row.conflict().state().code()),
            Field.word(
                    "rule",
                    "The rule that parts the rivals.",
                    row -> row.conflict().rule().name()),
            Field.word("since", "The version that first showed it.", DatedConflict::since),
            Field.list(
                    "rivals",
                    "The services, the preferred one first.",
                    row -> row.conflict().rivals().stream().map(Rival::service).toList()),
            Field.text(
                    "sentence",
                    "What is wrong and what to do.",
                    row -> row.conflict().sentence()));

    private ConflictColumns() {}
}
