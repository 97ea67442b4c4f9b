package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.model.ServiceName;

/** The columns of a row per service name without a port. */
final class ServiceNameColumns {
    static final List<Field<ServiceName>> ALL = List.of(
            Field.word("service", "Service name.", ServiceName::service),
            Field.text("transport", Column.TRANSPORTS, row -> row.transport().code()),
            Field.word("status", Column.STATUSES, row -> row.status().code()),
            Field.text("description", Column.DESCRIPTIONS, ServiceName::description),
            Field.list("aliases", "Other names.", ServiceName::aliases),
            Field.text(
                    "assignee",
                    "Who holds the assignment.",
                    row -> row.registration().assignee()),
            Field.text(
                    "contact",
                    "Whom to ask about the assignment.",
                    row -> row.registration().contact()),
            Field.text(
                    "reference",
                    "The documents that describe it.",
                    row -> row.registration().reference()),
            Field.text(
                    "service_code",
                    "DCCP service code, RFC 5595.",
                    row -> row.registration().serviceCode()),
            Field.text(
                    "registered",
                    "Date of registration.",
                    row -> row.registration().registered()),
            Field.text(
                    "modified",
                    "Date of the last change.",
                    row -> row.registration().modified()),
            Field.words("sources", Column.SOURCES, ServiceName::sources));

    private ServiceNameColumns() {}
}
