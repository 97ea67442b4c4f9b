package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.WideRange;

/** The columns of a range that is too wide to expand. */
final class RangeColumns {
    static final List<Field<WideRange>> ALL = List.of(
            Field.number("start", "First port number.", row -> row.ports().start()),
            Field.number("end", "Last port number.", row -> row.ports().end()),
            Field.text("transport", Column.TRANSPORTS, row -> row.transport().code()),
            Field.text("service", Column.SERVICES, WideRange::service),
            Field.text("label", Column.LABELS, WideRange::label),
            Field.word("status", Column.STATUSES, row -> row.status().code()),
            Field.words("sources", Column.SOURCES, WideRange::sources),
            Field.text("description", Column.DESCRIPTIONS, WideRange::description),
            Field.list("aliases", "Other names of the service here.", WideRange::aliases),
            Field.list("categories", "What kind of service it is.", WideRange::categories),
            Field.text("application", "The product whose set of ports this is one of.", WideRange::application));

    private RangeColumns() {}
}
