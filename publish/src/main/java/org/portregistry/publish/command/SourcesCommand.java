package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.LockEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sources}: every source, how old it is, what it gave. */
@Command(
        name = "sources",
        description = "Lists every source: date, rows, claims, licence, state.",
        footer = {
            "",
            "Examples:",
            "  sources                   a table of all",
            "  sources --check           for a monitor: status 1 if a default source fails, is late or was never read",
            "  sources --check --json    the same as JSON"
        })
public final class SourcesCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("SOURCE", "DATE", "RETRIEVED", "ROWS", "CLAIMS", "SKIPPED", "INCLUDE", "LICENCE", "STATE");

    @Spec
    CommandSpec command;

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Option(names = "--check", description = "say which default sources fail, are late for their rhythm, or unread")
    boolean check;

    @Option(names = "--json", description = "with --check: as JSON")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (check) {
            return check();
        }
        if (json) {
            throw new ParameterException(command.commandLine(), "--json goes with --check");
        }
        Datasets opened = datasets.open();
        Lock lock = opened.lock();
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (SourceDefinition source : opened.sources()) {
            rows.add(row(source, lock.find(source.id()).orElse(LockEntry.NEVER_READ)));
        }
        PrintWriter out = command.commandLine().getOut();
        int[] widths = new int[HEADER.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
        out.flush();
        return 0;
    }

    private int check() throws IOException {
        Datasets opened = datasets.open();
        LocalDate today = LocalDate.ofInstant(Rehearsal.clock().instant(), ZoneOffset.UTC);
        List<SourceCheck> checks = SourceCheck.all(opened.sources(), opened.lock(), today);
        boolean alarm = checks.stream().anyMatch(SourceCheck::isAlarm);
        if (json) {
            PrintStream out = System.out;
            SourceCheck.write(checks, today, out);
            out.flush();
        } else {
            PrintWriter out = command.commandLine().getOut();
            checks.stream().filter(SourceCheck::isAlarm).forEach(one -> out.println(one.sentence()));
            out.flush();
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
                source.source().licence(),
                state(source, entry));
    }

    private static String state(SourceDefinition source, LockEntry entry) {
        if (!entry.failingSince().isEmpty()) {
            return "failing since " + entry.failingSince();
        }
        if (source.format().equals("curated")) {
            return "kept by hand";
        }
        return !entry.isRead() ? "never read" : source.urls().isEmpty() ? "frozen" : "ok";
    }
}
