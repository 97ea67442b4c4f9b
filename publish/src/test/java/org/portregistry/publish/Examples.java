package org.portregistry.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.Include;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registration;
import org.portregistry.model.Registry;
import org.portregistry.model.Rival;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Source;
import org.portregistry.model.Status;
import org.portregistry.model.TextPolicy;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.model.WideRange;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.format.ReleaseFormats;
import org.portregistry.publish.release.Digest;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.release.ReleaseVersion;
import org.portregistry.publish.release.ReleaseWriter;
import org.portregistry.publish.table.DatedConflict;

/** A small registry that holds every kind of row, and texts that break naive writers. */
public final class Examples {

    /** Text that must come back exactly: a formula, quotes, commas, markup, other scripts. */
    public static final String NASTY = "=HYPERLINK(\"x\"), <img src=x onerror=alert(1)> @you | `a` ünï ✓ 🙂";

    public static final Source IANA = source("iana", Authority.REGISTRY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT);
    public static final Source LIST = source("list", Authority.COMMUNITY, "unknown", TextPolicy.DROP, Include.DEFAULT);
    public static final Source NMAP = source("nmap", Authority.DISTRIBUTION, "NPSL", TextPolicy.DROP, Include.OPT_IN);

    private Examples() {}

    public static Registry registry() {
        return new Registry(
                List.of(
                        row(7, Transport.TCP, "echo").application("echoes").build(),
                        row(80, Transport.TCP, "http")
                                .aliases("www", "www-http", "whois++")
                                .description("World Wide Web HTTP")
                                .build(),
                        row(80, Transport.TCP, "executor")
                                .rank(2, Basis.REGISTRY)
                                .status(Status.MALICIOUS)
                                .build(),
                        row(1024, Transport.TCP, "")
                                .status(Status.RESERVED)
                                .description("Reserved")
                                .build(),
                        row(6000, Transport.TCP, "x11").range(6000, 6063).build(),
                        row(8080, Transport.UNSTATED, "tomcat")
                                .status(Status.UNOFFICIAL)
                                .build(),
                        row(9200, Transport.TCP, "wap-wsp")
                                .description(NASTY)
                                .conflicts("rival-services:9200/tcp")
                                .build(),
                        row(9200, Transport.TCP, "elasticsearch")
                                .rank(2, Basis.REGISTRY)
                                .status(Status.UNOFFICIAL)
                                .conflicts("rival-services:9200/tcp")
                                .build(),
                        row(9999, Transport.DCCP, "-strange")
                                .frequency("0.000012")
                                .build(),
                        row(9999, Transport.SCTP, "plain").frequency("0.484143").build()),
                List.of(new WideRange(
                        new PortRange(27000, 27999),
                        Transport.UDP,
                        "games",
                        "'Games' and more",
                        Status.UNOFFICIAL,
                        "Servers of games",
                        List.of("gaming"),
                        List.of("game"),
                        "games-suite",
                        List.of("list"),
                        List.of(new Evidence("list", "line 9", "Games", NameMatch.SLUG, Used.UNSTATED, List.of())))),
                List.of(new ServiceName(
                        "netconf-beep",
                        Transport.TCP,
                        Status.ASSIGNED,
                        "NETCONF over BEEP",
                        List.of(),
                        new Registration("IESG", "", "RFC4744", "", "2006-01-01", "", false),
                        List.of("iana"),
                        List.of(new Evidence(
                                "iana", "record 900", "netconf-beep", NameMatch.EXACT, Used.UNSTATED, List.of())))),
                List.of(conflict(9200, ConflictState.OPEN)),
                List.of(new Notice(NoticeKind.NAMELESS, "list", "line 3", NASTY, "\"" + NASTY + "\" names no service")),
                List.of());
    }

    public static Conflict conflict(int port, ConflictState state) {
        return new Conflict(
                ConflictKind.RIVAL_SERVICES,
                PortRange.of(port),
                Transport.TCP,
                "",
                state,
                Basis.AUTHORITY,
                List.of(rival("wap-wsp", "iana", Status.ASSIGNED), rival("elasticsearch", "list", Status.UNOFFICIAL)),
                Optional.empty(),
                "Sources name different services on " + port + "/tcp: " + NASTY);
    }

    private static Rival rival(String service, String source, Status status) {
        return new Rival(
                service,
                status,
                List.of(new Evidence(source, "line 1", NASTY, NameMatch.EXACT, Used.UNSTATED, List.of())));
    }

    /** Returns a release of that registry as the first on record. */
    public static Release release(Registry registry, Source... sources) {
        ReleaseVersion version = new ReleaseVersion(LocalDate.of(2026, 8, 17), 0);
        List<Source> all = sources.length == 0 ? List.of(IANA, LIST) : List.of(sources);
        return new Release(
                version,
                Digest.of(all, registry),
                all.stream()
                        .map(source -> new ReleaseSource(
                                source,
                                List.of("https://example.org/" + source.id()),
                                "2026-08-17",
                                "2026-08-18",
                                "",
                                9,
                                9,
                                ""))
                        .toList(),
                registry,
                registry.conflicts().stream()
                        .map(conflict -> new DatedConflict(conflict, version.toString()))
                        .toList(),
                Changes.first(version.toString()),
                List.of());
    }

    /** Writes the whole release into a folder. */
    public static Path write(Release release, Path folder) throws IOException {
        List<ReleaseFormat> formats = ReleaseFormats.of(release);
        ReleaseWriter.write(release, formats, ReleaseFormats.inventories(formats), folder);
        return folder;
    }

    /** Returns a row that IANA assigns, first on its port. */
    public static RowBuilder row(int port, Transport transport, String service) {
        return new RowBuilder(port, transport, service);
    }

    /** Returns a source file's content. */
    public static SourceDefinition definition(Source source, String format, int minimumClaims) {
        return new SourceDefinition(
                source,
                format,
                Options.NONE,
                List.of(),
                List.of(),
                minimumClaims,
                "",
                "",
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static Source source(String id, Authority authority, String licence, TextPolicy text, Include include) {
        return new Source(id, "Title of " + id, authority, licence, text, include, "");
    }

    /** Collects the few values in which rows of tests differ. */
    public static final class RowBuilder {
        private final int port;
        private final Transport transport;
        private final String service;
        private int rank = 1;
        private Basis basis = Basis.REGISTRY;
        private Status status = Status.ASSIGNED;
        private String description = "";
        private String frequency = "";
        private List<String> aliases = List.of();
        private List<String> conflicts = List.of();
        private Optional<PortRange> range = Optional.empty();
        private String application = "";
        private Used used = Used.UNSTATED;
        private int support = 1;
        private final List<Evidence> evidence = new ArrayList<>();

        private RowBuilder(int port, Transport transport, String service) {
            this.port = port;
            this.transport = transport;
            this.service = service;
        }

        public RowBuilder rank(int rank, Basis basis) {
            this.rank = rank;
            this.basis = basis;
            return this;
        }

        public RowBuilder status(Status status) {
            this.status = status;
            return this;
        }

        public RowBuilder description(String description) {
            this.description = description;
            return this;
        }

        public RowBuilder frequency(String frequency) {
            this.frequency = frequency;
            return this;
        }

        public RowBuilder aliases(String... aliases) {
            this.aliases = List.of(aliases);
            return this;
        }

        public RowBuilder conflicts(String... conflicts) {
            this.conflicts = List.of(conflicts);
            return this;
        }

        public RowBuilder range(int start, int end) {
            this.range = Optional.of(new PortRange(start, end));
            return this;
        }

        public RowBuilder application(String application) {
            this.application = application;
            return this;
        }

        public RowBuilder used(int support) {
            this.used = Used.YES;
            this.support = support;
            return this;
        }

        /** Adds a claim of another source with its name for the service, and aliases. */
        public RowBuilder claim(Source source, Used used, String stated, String... aliases) {
            evidence.add(new Evidence(source.id(), "line " + port, stated, NameMatch.EXACT, used, List.of(aliases)));
            return this;
        }

        public Assignment build() {
            String source = status == Status.ASSIGNED || status == Status.RESERVED ? "iana" : "list";
            return new Assignment(
                    Assignment.idOf(port, transport, service),
                    port,
                    transport,
                    service,
                    "",
                    rank,
                    status,
                    used,
                    description,
                    aliases,
                    List.of(),
                    "",
                    frequency,
                    Registration.NONE,
                    range,
                    support,
                    List.of(source),
                    basis,
                    conflicts,
                    application,
                    evidence.isEmpty()
                            ? List.of(new Evidence(
                                    source, "line " + port, service, NameMatch.EXACT, Used.UNSTATED, List.of()))
                            : evidence);
        }
    }
}
