package org.portregistry.publish.table;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;

/** The columns of a row per service on a port and transport. */
final class PortColumns {
    static final List<Field<Assignment>> ALL = Stream.<List<Field<Assignment>>>of(
                    List.of(
                            Field.word(
                                    "id",
                                    "Stable id: port/transport/service, with - for what is not stated.",
                                    Assignment::id),
                            Field.number("port", "Port number, 0 to 65535.", Assignment::port),
                            Field.text(
                                    "transport",
                                    Column.TRANSPORTS,
                                    row -> row.transport().code()),
                            Field.text("service", Column.SERVICES, Assignment::service),
                            Field.text("label", Column.LABELS, Assignment::label),
                            Field.number(
                                    "rank", "1 is the preferred answer on this port and transport.", Assignment::rank),
                            Field.word(
                                    "status",
                                    Column.STATUSES,
                                    row -> row.status().code()),
                            Field.text(
                                    "used",
                                    "yes or no where a source tells used from merely assigned.",
                                    row -> row.used().code()),
                            Field.word(
                                    "class",
                                    "system (0-1023), user (1024-49151) or dynamic (49152-65535), RFC 6335.",
                                    row -> row.portClass().code()),
                            Field.text("description", Column.DESCRIPTIONS, Assignment::description),
                            Field.list("aliases", "Other names of the service here.", Assignment::aliases),
                            Field.list("categories", "What kind of service it is.", Assignment::categories),
                            Field.text("risk", "How dangerous its sources call it.", Assignment::risk),
                            Field.decimal(
                                    "frequency", "Share of scans that find it open, 0 to 1.", Assignment::frequency)),
                    RegistrationColumns.of(Assignment::registration),
                    List.of(
                            Field.text(
                                    "unauthorized_use",
                                    "yes where IANA reports unauthorized use.",
                                    row -> row.registration().unauthorizedUse() ? "yes" : ""),
                            Field.text(
                                    "range",
                                    "The range that the row was expanded from.",
                                    row -> row.range().isEmpty()
                                            ? ""
                                            : row.range().get().toString()),
                            Field.number("support", "How many independent sources name it.", Assignment::support),
                            Field.words("sources", Column.SOURCES, Assignment::sources),
                            Field.word(
                                    "basis",
                                    "The rule that gave the rank: LOCAL, RULING, IN_USE, REGISTRY, SUPPORT, AUTHORITY or TIE.",
                                    row -> row.basis().name()),
                            Field.list(
                                    "conflicts", "Ids of the conflicts that it takes part in.", Assignment::conflicts),
                            Field.text(
                                    "application",
                                    "The product whose set of ports this is one of.",
                                    Assignment::application)))
            .flatMap(List::stream)
            .toList();

    private PortColumns() {}
}
