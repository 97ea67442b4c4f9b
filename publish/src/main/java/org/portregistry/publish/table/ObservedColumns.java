package org.portregistry.publish.table;

import java.util.List;

/** The columns of a row per port and transport on which something was observed. */
final class ObservedColumns {
    static final List<Field<ObservedPort>> ALL = List.of(
            Field.number(
                    "port", "Port number, 0 to 65535.", row -> row.observation().port()),
            Field.word(
                    "transport",
                    "tcp, udp, sctp or dccp.",
                    row -> row.observation().transport().code()),
            Field.decimal(
                    "share",
                    "The servers on this port as a share of all servers of the transport, 0 to 1.",
                    row -> row.observation().share()),
            Field.number(
                    "servers", "Distinct servers.", row -> row.observation().servers()),
            Field.number(
                    "networks", "Distinct networks.", row -> row.observation().networks()),
            Field.number(
                    "days",
                    "Days on which it was seen.",
                    row -> row.observation().days()),
            Field.word(
                    "first",
                    "The first of these days.",
                    row -> row.observation().first()),
            Field.word(
                    "last", "The last of these days.", row -> row.observation().last()),
            Field.word(
                    "method",
                    "How the server was told: flow, syn or service.",
                    row -> row.observation().method()),
            Field.word(
                    "source", "Who counted.", row -> row.observation().source().id()),
            Field.text(
                    "service",
                    "What the registry answers here; the counts are of the port, and vote for no name.",
                    ObservedPort::service));

    private ObservedColumns() {}
}
