package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.portregistry.ingest.OddNames;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceParser;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockFile;
import org.portregistry.ingest.fetch.HttpFetcher;
import org.portregistry.ingest.fetch.Mirror;
import org.portregistry.ingest.fetch.ShownProgress;
import org.portregistry.ingest.refresh.Outcome;
import org.portregistry.ingest.refresh.Refresh;
import org.portregistry.ingest.refresh.RefreshRequest;
import org.portregistry.model.Claim;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.pullrequest.Attempt;
import org.portregistry.publish.pullrequest.AttemptsFile;
import org.portregistry.publish.pullrequest.SameContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code refresh}: fetches, parses, and writes claims and lock. */
@Command(
        name = "refresh",
        description =
                "Fetches sources and writes their claims files and the lock; the only command that uses the network.",
        footer = {
            "",
            "Examples:",
            "  refresh                          every default source that has a URL",
            "  refresh iana --mirror ../mirror  one source, read from ../mirror/iana/",
            "  refresh mine --mirror . --dry-run",
            "                                   shows what a new source file understands",
            "  refresh openbsd --first          accepts a list that changed a lot, after you",
            "                                   looked at it",
            "  refresh nmap                     an opt-in source: its claims stay on this",
            "                                   machine",
            "",
            "A source that fails keeps its old claims; the other sources go on."
        })
public final class RefreshCommand extends RegistryCommand {

    private static final int EXAMPLES_A_REASON = 3;
    private static final int FIRST_CLAIMS = 12;

    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "ids of sources; default: every default source")
    List<String> sources = List.of();

    @Option(names = "--mirror", paramLabel = "DIR", description = "read DIR/<id>/<file> instead of the network")
    Path mirror;

    @Option(
            names = "--force",
            description = "fetch whatever the lock says, take a loss that a guard refuses, and write over claims that"
                    + " somebody changed")
    boolean force;

    @Option(
            names = "--first",
            description = "this once, let the sources named lose more claims than maximumLoss allows; nothing else")
    boolean first;

    @Option(
            names = "--dry-run",
            description = "write nothing; show what was understood, the skips by reason, and claims")
    boolean dryRun;

    @Option(names = "--all", description = "with --dry-run: show every skip")
    boolean all;

    @Option(names = "--attempts", hidden = true, paramLabel = "FILE", description = "what came of each, for ci/refresh")
    Path attempts;

    @Option(
            names = "--base",
            hidden = true,
            paramLabel = "DIR",
            description = "the datasets that ci/refresh merges into")
    Path base;

    @Override
    public Integer call() throws IOException {
        if (mirror != null && !Files.isDirectory(mirror)) {
            throw wrong("--mirror " + mirror + " is not a folder");
        }
        ShownProgress progress = progress();
        HttpFetcher network =
                new HttpFetcher(Rehearsal.limits(), Clock.systemUTC(), RandomGenerator.getDefault(), progress);
        RefreshRequest request =
                new RefreshRequest(sources, Optional.ofNullable(mirror).map(Mirror::new), force, first, dryRun);
        List<Outcome> outcomes = Refresh.run(
                Datasets.asFarAsReadable(datasets.path()), request, network, SourceParser::parse, Rehearsal.clock());
        progress.clear();
        int status = 0;
        for (Outcome outcome : outcomes) {
            line(outcome).lines().map(Terminal::safe).forEach(err()::println);
            outcome.notices().forEach(notice -> err().println(Terminal.safe("    " + notice)));
            status = Math.max(status, outcome.result().exitStatus());
        }
        // What was understood goes to the other stream, below this.
        err().flush();
        if (base != null) {
            Datasets opened = Datasets.asFarAsReadable(datasets.path());
            Lock there = LockFile.read(base.resolve("sources.lock.json"));
            LockFile.write(opened.lockFile(), SameContent.settle(there, opened.lock()));
        }
        if (attempts != null) {
            AttemptsFile.write(attempts, outcomes.stream().map(Attempt::of).toList());
        }
        if (dryRun) {
            outcomes.forEach(this::showReading);
        }
        return status;
    }

    private static ShownProgress progress() {
        PrintStream out = System.err;
        return Terminal.isThere()
                ? ShownProgress.onTerminal(out, Clock.systemUTC())
                : ShownProgress.inLog(out, Clock.systemUTC());
    }

    private static String line(Outcome outcome) {
        String line = outcome.source() + ": " + outcome.result().code();
        if (outcome.reading().isPresent()) {
            line += ", " + outcome.accounting();
            int change = outcome.accounting().claims() - outcome.claimsBefore();
            line += change == 0 ? "" : " (" + (change > 0 ? "+" : "") + change + " claims)";
        }
        return outcome.sentence().isEmpty() ? line : line + ": " + outcome.sentence();
    }

    private void showReading(Outcome outcome) {
        if (outcome.reading().isEmpty()) {
            return;
        }
        Reading reading = outcome.reading().get();
        out().println("understood of " + outcome.source() + ":");
        reading.understood().forEach(line -> out().println("    " + Terminal.safe(line)));
        OddNames.of(reading).forEach(warning -> out().println("warning: " + Terminal.safe(warning)));
        Map<String, List<Reading.Skip>> byReason = new LinkedHashMap<>();
        reading.skips()
                .forEach(skip -> byReason.computeIfAbsent(skip.reason(), reason -> new ArrayList<>())
                        .add(skip));
        byReason.forEach((reason, skips) -> {
            out().println(Terminal.safe("skipped " + skips.size() + ": " + reason));
            skips.stream()
                    .limit(all ? Long.MAX_VALUE : EXAMPLES_A_REASON)
                    .forEach(skip -> out().println("    " + Terminal.safe(skip.place() + ": " + skip.text())));
        });
        List<Claim> claims = reading.claims();
        int step = Math.max(1, (claims.size() - FIRST_CLAIMS) / FIRST_CLAIMS);
        out().println("claims of " + outcome.source() + ", the first " + FIRST_CLAIMS + " and every " + step
                + " after:");
        IntStream.range(0, claims.size())
                .filter(index -> index < FIRST_CLAIMS || (index - FIRST_CLAIMS) % step == 0)
                .forEach(index -> out().println("    " + Terminal.safe(shown(claims.get(index)))));
    }

    private static String shown(Claim claim) {
        return claim.ports().map(Object::toString).orElse("-") + "/"
                + claim.transport().idPart() + "  " + claim.name()
                + (claim.status().code().isEmpty() ? "" : "  [" + claim.status().code() + "]")
                + (claim.description().isEmpty() ? "" : "  " + claim.description())
                + (claim.aliases().isEmpty() ? "" : "  also " + String.join(", ", claim.aliases())) + "  ("
                + claim.place()
                + ")";
    }
}
