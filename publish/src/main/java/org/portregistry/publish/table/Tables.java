package org.portregistry.publish.table;

import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.ServiceName;
import org.portregistry.model.WideRange;

/** The tables of a release; each column is named and explained once, here, for every format. */
public final class Tables {
    private static final String TRANSPORT = "tcp, udp, sctp or dccp; empty where no source states it.";
    private static final String STATUS = "assigned, unofficial, unauthorized, malicious or reserved.";
    private static final String SERVICE = "Service name as IANA spells it, or a slug; empty if reserved.";
    private static final String LABEL = "The stated text where the service is a slug.";
    private static final String SOURCES = "Ids of all sources in evidence.";

    /** One row a service on a port and transport. */
    public static final Table<Assignment> PORTS = new Columns<Assignment>()
            .word("id", "Stable id: port/transport/service, with - for what is not stated.", Assignment::id)
            .number("port", "Port number, 0 to 65535.", Assignment::port)
            .text("transport", TRANSPORT, row -> row.transport().code())
            .text("service", SERVICE, Assignment::service)
            .text("label", LABEL, Assignment::label)
            .number("rank", "1 is the preferred answer on this port and transport.", Assignment::rank)
            .word("status", STATUS, row -> row.status().code())
            .text(
                    "used",
                    "yes or no where a source tells used from merely assigned.",
                    row -> row.used().code())
            .word(
                    "class",
                    "system (0-1023), user (1024-49151) or dynamic (49152-65535), RFC 6335.",
                    row -> row.portClass().code())
            .text("description", "The best description whose licence lets it travel.", Assignment::description)
            .list("aliases", "Other names of the service here.", Assignment::aliases)
            .list("categories", "What kind of service it is.", Assignment::categories)
            .text("risk", "How dangerous its sources call it.", Assignment::risk)
            .decimal("frequency", "Share of scans that find it open, 0 to 1.", Assignment::frequency)
            .text("assignee", "Who holds the assignment.", Assignment::assignee)
            .text("contact", "Whom to ask about the assignment.", Assignment::contact)
            .text("reference", "The documents that describe it.", Assignment::reference)
            .text("service_code", "DCCP service code, RFC 5595.", Assignment::serviceCode)
            .text("registered", "Date of registration.", Assignment::registered)
            .text("modified", "Date of the last change.", Assignment::modified)
            .text(
                    "unauthorized_use",
                    "yes where IANA reports unauthorized use.",
                    row -> row.unauthorizedUse() ? "yes" : "")
            .text(
                    "range",
                    "The range that the row was expanded from.",
                    row -> row.range().map(PortRange::toString).orElse(""))
            .number("support", "How many independent sources name it.", Assignment::support)
            .words("sources", SOURCES, Assignment::sources)
            .word(
                    "basis",
                    "The rule that gave the rank: RULING, REGISTRY, SUPPORT, AUTHORITY or TIE.",
                    row -> row.basis().name())
            .list("conflicts", "Ids of the conflicts that it takes part in.", Assignment::conflicts)
            .table("ports", "id");

    /** One row a range too wide to expand. */
    public static final Table<WideRange> RANGES = new Columns<WideRange>()
            .number("start", "First port number.", row -> row.ports().start())
            .number("end", "Last port number.", row -> row.ports().end())
            .text("transport", TRANSPORT, row -> row.transport().code())
            .text("service", SERVICE, WideRange::service)
            .text("label", LABEL, WideRange::label)
            .word("status", STATUS, row -> row.status().code())
            .words("sources", SOURCES, WideRange::sources)
            .table("ranges", "start", "end", "transport", "service");

    /** One row a service name without a port. */
    public static final Table<ServiceName> SERVICE_NAMES = new Columns<ServiceName>()
            .word("service", "Service name.", ServiceName::service)
            .text("transport", TRANSPORT, row -> row.transport().code())
            .word("status", STATUS, row -> row.status().code())
            .text("description", "The best description whose licence lets it travel.", ServiceName::description)
            .list("aliases", "Other names.", ServiceName::aliases)
            .text("assignee", "Who holds the assignment.", ServiceName::assignee)
            .text("contact", "Whom to ask about the assignment.", ServiceName::contact)
            .text("reference", "The documents that describe it.", ServiceName::reference)
            .text("service_code", "DCCP service code, RFC 5595.", ServiceName::serviceCode)
            .text("registered", "Date of registration.", ServiceName::registered)
            .text("modified", "Date of the last change.", ServiceName::modified)
            .words("sources", SOURCES, ServiceName::sources)
            .table("service-names", "service", "transport");

    /** One row a conflict; only {@code datasets/registry} holds this table, releases hold {@code conflicts.json}. */
    public static final Table<DatedConflict> CONFLICTS = new Columns<DatedConflict>()
            .word("id", "Stable id.", row -> row.conflict().id())
            .word(
                    "kind",
                    "What the claims disagree on.",
                    row -> row.conflict().kind().code())
            .word("port", "The port or range.", row -> row.conflict().ports().toString())
            .text("transport", TRANSPORT, row -> row.conflict().transport().code())
            .text(
                    "service",
                    "The service that it is about.",
                    row -> row.conflict().service())
            .word(
                    "state",
                    "open, contested, settled or by-design.",
                    row -> row.conflict().state().code())
            .word(
                    "rule",
                    "The rule that parts the rivals.",
                    row -> row.conflict().rule().name())
            .word("since", "The version that first showed it.", DatedConflict::since)
            .list(
                    "rivals",
                    "The services, the preferred one first.",
                    row -> row.conflict().rivals().stream().map(Rival::service).toList())
            .text(
                    "sentence",
                    "What is wrong and what to do.",
                    row -> row.conflict().sentence())
            .table("conflicts", "id");

    private Tables() {}
}
