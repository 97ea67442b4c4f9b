package org.portregistry.publish.table;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.ServiceName;

/** The columns of a row per service name without a port. */
final class ServiceNameColumns {
    static final List<Field<ServiceName>> ALL = Stream.<List<Field<ServiceName>>>of(
                    List.of(
                            Field.word("service", "Service name.", ServiceName::service),
                            Field.text(
                                    "transport",
                                    Column.TRANSPORTS,
                                    row -> row.transport().code()),
                            Field.word(
                                    "status",
                                    Column.STATUSES,
                                    row -> row.status().code()),
                            Field.text("description", Column.DESCRIPTIONS, ServiceName::description),
                            Field.list("aliases", "Other names.", ServiceName::aliases)),
                    RegistrationColumns.of(ServiceName::registration),
                    List.of(Field.words("sources", Column.SOURCES, ServiceName::sources)))
            .flatMap(List::stream)
            .toList();

    private ServiceNameColumns() {}
}
