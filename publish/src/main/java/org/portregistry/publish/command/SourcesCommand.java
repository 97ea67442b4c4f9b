package org.portregistry.publish.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.lookup.TerminalTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sources}: every source, how old it is, what it gave. */
@Command(
        name = "sources",
        description = "Lists every source: date, rows, claims, licence, state.",
        footer = {
            "",
            "Examples:",
            "  sources                   a table of all sources",
            "  sources --check           for a monitor: status 1 if a default source fails,",
            "                            is stale or was never read",
            "  sources --check --json    the same as JSON"
        })
public final class SourcesCommand extends RegistryCommand {

    /** What every width shows. */
    private static final List<String> SHORT = List.of("SOURCE", "DATE", "ROWS", "CLAIMS", "LICENCE", "STATE");

    private static final List<String> HEADER =
            List.of("SOURCE", "DATE", "RETRIEVED", "ROWS", "CLAIMS", "SKIPPED", "INCLUDE", "LICENCE", "STATE");

    /** Narrower terminals get the short table. */
    private static final int WIDE = 120;

    @Option(names = "--check", description = "show the default sources that fail, are stale or were never read")
    boolean check;

    @Option(names = "--json", description = "with --check: as JSON")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (check) {
            return check();
        }
        if (json) {
            throw wrong("--json goes with --check");
        }
        Datasets opened = Datasets.at(datasets.recorded());
        Lock lock = opened.lock();
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (SourceDefinition source : opened.sources()) {
            rows.add(row(source, lock.find(source.id()).orElse(LockEntry.NEVER_READ)));
        }
        OptionalInt width = TerminalTable.width();
        lines(rows, width.orElse(Integer.MAX_VALUE)).forEach(out()::println);
        return 0;
    }

    /** Returns the table as wide as it may be; the first row is the whole header. */
    static List<String> lines(List<List<String>> rows, int width) {
        List<List<String>> shown = width >= WIDE
                ? rows
                : rows.stream()
                        .map(row -> SHORT.stream()
                                .map(column -> row.get(HEADER.indexOf(column)))
                                .toList())
                        .toList();
        return TerminalTable.lines(shown, width);
    }

    private int check() throws IOException {
        Datasets opened = Datasets.at(datasets.recorded());
        LocalDate today = Rehearsal.today();
        List<SourceCheck> checks = SourceCheck.all(opened.sources(), opened.lock(), today);
        boolean alarm = checks.stream().anyMatch(SourceCheck::isAlarm);
        if (json) {
            SourceCheck.write(checks, today, out());
            out().println();
        } else {
            checks.stream().filter(SourceCheck::isAlarm).forEach(one -> out().println(Terminal.safe(one.sentence())));
        }
        return alarm ? 1 : 0;
    }

    private static List<String> row(SourceDefinition source, LockEntry entry) {
        String rows = Integer.toString(entry.accounting().rows());
        String claims = Integer.toString(entry.accounting().claims());
        return List.of(
                source.id(),
                entry.dataDate().isEmpty() ? "-" : entry.dataDate(),
                entry.retrieved().isEmpty() ? "-" : entry.retrieved(),
                entry.isRead() ? rows : "-",
                entry.isRead() ? claims : "-",
                Integer.toString(entry.accounting().skipped()),
                source.source().include().code(),
                Terminal.safe(source.source().licence()),
                state(source, entry));
    }

    private static String state(SourceDefinition source, LockEntry entry) {
        if (!entry.failingSince().isEmpty()) {
            return "failing since " + entry.failingSince();
        }
        if (source.format().equals("curated")) {
            return "kept by hand";
        }
        String read = !entry.isRead() ? "not read yet" : source.urls().isEmpty() ? "frozen" : "ok";
        return switch (source.source().include()) {
            case DEFAULT -> read;
            case OPT_IN -> entry.isRead() ? "opt-in, " + read : "opt-in, unread";
            case NEVER -> entry.isRead() ? "left out, " + read : "left out";
        };
    }
}
