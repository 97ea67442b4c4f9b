package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.RulingFiles;
import org.portregistry.model.PortRange;
import org.portregistry.model.Ruling;
import org.portregistry.publish.lookup.Queries;
import org.portregistry.publish.lookup.Query;
import org.portregistry.publish.lookup.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rule}: writes a maintainer's ruling. */
@Command(
        name = "rule",
        description = "Writes a ruling that settles a conflict.",
        footer = {
            "",
            "Examples:",
            "  rule 9200/tcp elasticsearch --because \"It listens here by default\" \\",
            "       --evidence https://www.elastic.co/guide/... --by \"A. Maintainer\"",
            "  rule 3478 --accept stun,turn --because \"TURN is built on STUN\" \\",
            "       --by \"A. Maintainer\"",
            "  rule 445/tcp --reject farrow:LDAP --because \"445 is SMB; LDAP is 389\" \\",
            "       --by \"A. Maintainer\"",
            "",
            "It says what the ruling changes before it writes, and writes nothing where it",
            "changes nothing. Only what somebody claims there can be chosen: bring in another",
            "service as a claim in claims/curated.csv. The services that it was weighed",
            "against (over) are all others there. Then run `build`."
        })
public final class RuleCommand extends RegistryCommand {

    @Parameters(index = "0", paramLabel = "PORT[/TRANSPORT]", description = "9200/tcp, or 9200 for every transport")
    String place;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SERVICE", description = "the service that comes first")
    String service;

    @Option(names = "--accept", split = ",", paramLabel = "A,B", description = "services that share the port, in order")
    List<String> accept = List.of();

    @Option(
            names = "--reject",
            paramLabel = "SOURCE:STATED",
            description = "a claim that is simply wrong; may be repeated")
    List<String> reject = List.of();

    @Mixin
    DecisionOptions decision;

    @Option(names = "--replace", description = "replace the ruling that is there")
    boolean replace;

    @Override
    public Integer call() throws IOException {
        Query query = query();
        int port = query.ports().orElseThrow().start();
        if (service == null && accept.isEmpty() && reject.isEmpty()) {
            throw wrong("the ruling decides nothing: name a service, or give --accept or --reject");
        }
        if (service != null && !accept.isEmpty()) {
            throw wrong("name one service that comes first, or --accept several that share the port, not both");
        }
        decision.check();
        List<Ruling.Rejection> rejections = rejections();
        Datasets opened = datasets.open();
        rejections.forEach(one -> opened.source(one.source()));
        requireFree(opened.root().resolve("rulings").resolve(RulingFiles.name(port, query.transport())));
        List<String> named = service == null ? accept : List.of(service);
        List<String> preferred = List.of();
        List<String> over = List.of();
        if (!named.isEmpty()) {
            ClaimedServices claimed = ClaimedServices.at(opened, query);
            preferred = claimed.require(named);
            over = claimed.over(preferred);
        }
        String choice = service == null ? "" : preferred.get(0);
        List<String> accepted = service == null ? preferred : List.of();
        if (Set.copyOf(accepted).size() < accepted.size()) {
            throw wrong("--accept names a service twice; name each once");
        }
        StatedClaims.require(opened, query, rejections);
        Ruling ruling = new Ruling(
                RulingFiles.name(port, query.transport()),
                port,
                query.transport(),
                choice,
                accepted,
                rejections,
                over,
                decision.because(),
                decision.evidence(),
                decision.by(),
                decision.day());
        List<String> effect = effect(opened, ruling);
        if (effect.isEmpty()) {
            throw wrong("the ruling changes nothing: " + ClaimedServices.place(query)
                    + " and its conflicts are the same without it; nothing was written");
        }
        effect.forEach(change -> err().println(Terminal.safe(change)));
        err().println(Terminal.safe("wrote " + RulingFiles.write(opened.root(), ruling)));
        return 0;
    }

    private List<String> effect(Datasets opened, Ruling ruling) throws IOException {
        try (StatusLine line = StatusLine.onTerminal()) {
            line.show("working out what the ruling changes");
            return RulingEffect.of(opened.material(StatedClaims.optIn(opened, ruling.reject())), ruling);
        }
    }

    private void requireFree(Path file) {
        if (!replace && Files.exists(file)) {
            throw wrong(file + " holds a ruling already; edit it, or give --replace to write it again");
        }
    }

    private Query query() {
        List<Query> queries;
        try {
            queries = Queries.parse(List.of(place)).all();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
        boolean onePort = queries.size() == 1
                && queries.get(0).id().isEmpty()
                && queries.get(0).ports().map(PortRange::isSingle).orElse(false);
        if (!onePort) {
            throw wrong("\"" + place + "\" is not a port: write 9200 or 9200/tcp");
        }
        return queries.get(0);
    }

    private List<Ruling.Rejection> rejections() {
        List<Ruling.Rejection> rejections = new ArrayList<>();
        for (String one : reject) {
            int colon = one.indexOf(':');
            if (colon < 1 || colon == one.length() - 1) {
                throw wrong("--reject is SOURCE:STATED, such as farrow:LDAP, not \"" + one + "\"");
            }
            rejections.add(new Ruling.Rejection(one.substring(0, colon), one.substring(colon + 1)));
        }
        return rejections;
    }
}
