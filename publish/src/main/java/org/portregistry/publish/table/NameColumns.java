package org.portregistry.publish.table;

import java.util.List;
import org.portregistry.normalize.Answer;

/** The columns of a row per port and transport, each with the one answer that the look-up libraries give. */
final class NameColumns {
    static final List<Field<Answer>> ALL = List.of(
            Field.number("port", "Port number, 0 to 65535.", Answer::port),
            Field.number(
                    "protocol",
                    "IANA's protocol number: 6, 17, 33 or 132.",
                    row -> row.transport().protocol()),
            Field.word(
                    "transport",
                    "tcp, udp, dccp or sctp.",
                    row -> row.transport().code()),
            Field.word("service", "Service name as IANA spells it, or a slug.", Answer::service),
            Field.text("label", Column.LABELS, Answer::label),
            Field.word(
                    "status",
                    "assigned, unofficial or unauthorized.",
                    row -> row.status().code()),
            Field.text("risk", "low, medium or high, of leaving it open to everybody.", Answer::risk),
            Field.text("category", "The first of its categories.", Answer::category),
            Field.number("weight", "0 to 255: how likely a flow's side with this port is the server.", Answer::weight));

    private NameColumns() {}
}
