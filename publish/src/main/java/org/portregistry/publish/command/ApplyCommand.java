package org.portregistry.publish.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.change.AppliedChanges;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.change.TableChange;
import org.portregistry.publish.release.GuardException;
import org.portregistry.publish.release.StagedFolder;
import org.portregistry.publish.snapshot.CsvFile;
import org.portregistry.publish.snapshot.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code apply}: the tables of a release from those of the release before and what changed. */
@Command(
        name = "apply",
        description = "Makes ports.csv, ranges.csv and service-names.csv of a release from those of the release before"
                + " and its changes.json, byte for byte.",
        footer = {
            "",
            "Examples:",
            "  apply old-release changes.json --out new-tables",
            "  apply tables changes.json --out tables      in place, if nothing else is there",
            "  diff --json one other >delta.json; apply one delta.json --out tables",
            "",
            "changes.json holds the SHA-256 of the three tables before and after. Where one",
            "differs the status is 4, and nothing is written."
        })
public final class ApplyCommand extends RegistryCommand {
    private static final String CURE = "fetch the whole release";

    @Parameters(index = "0", paramLabel = "OLD", description = "the folder of the release before, or of its tables")
    Path old;

    @Parameters(index = "1", paramLabel = "CHANGES", description = "changes.json of the release after it")
    Path file;

    @Option(
            names = "--out",
            paramLabel = "NEW",
            required = true,
            description = "the folder of the tables: new, empty, or with nothing but these tables of either release")
    Path out;

    @Option(
            names = "--only",
            paramLabel = "TABLE",
            description = "one of the three tables, such as ports.csv; may be repeated")
    List<String> only = List.of();

    @Override
    public Integer call() throws IOException {
        Changes changes = ChangesJson.read(file);
        if (changes.tables().isEmpty()) {
            throw DatasetsException.in(
                    file,
                    "",
                    "does not say which tables it starts from: it is of the first release, or of one with a schema before"
                            + " 2.1",
                    CURE);
        }
        try (StagedFolder folder = StagedFolder.beside(out, place -> requireTables(place, changes.tables()))) {
            for (TableChange table : wanted(changes)) {
                write(applied(changes, table), table, folder.path());
            }
            folder.moveIntoPlace();
        }
        err().println(changes.previous() + " to " + changes.version() + ": "
                + wanted(changes).stream()
                        .mapToInt(table -> changes.rows(table.table()).size())
                        .sum()
                + " changes of rows; written to " + out);
        return 0;
    }

    private List<TableChange> wanted(Changes changes) {
        List<String> files =
                changes.tables().stream().map(table -> table.table().file()).toList();
        only.stream().filter(name -> !files.contains(name)).findFirst().ifPresent(name -> {
            throw wrong("--only " + name + ": there is no such table; name one of " + files);
        });
        return changes.tables().stream()
                .filter(table -> only.isEmpty() || only.contains(table.table().file()))
                .toList();
    }

    private Sheet applied(Changes changes, TableChange table) throws IOException {
        Path before = old.resolve(table.table().file());
        if (!Files.isRegularFile(before)) {
            throw DatasetsException.in(before, "", "is missing", "name the folder of " + changes.previous());
        }
        byte[] bytes = Files.readAllBytes(before);
        String sum = DigestUtils.sha256Hex(bytes);
        if (!sum.equals(table.before())) {
            throw refused(before + ": is not the table of " + changes.previous() + ", from which " + file
                    + " leads to " + changes.version()
                    + (sum.equals(table.after()) ? ": it is that of " + changes.version() + " already" : "")
                    + "; its SHA-256 is " + sum + ", not " + table.before() + "; " + CURE);
        }
        return AppliedChanges.of(Sheet.of(CsvFile.of(before, bytes, CURE)), table, changes.rows(table.table()));
    }

    private void write(Sheet sheet, TableChange table, Path folder) throws IOException {
        Path made = folder.resolve(table.table().file());
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(made))) {
            sheet.write(bytes);
        }
        String sum = new DigestUtils("SHA-256").digestAsHex(made);
        if (!sum.equals(table.after())) {
            throw refused(file + ": does not lead to the " + table.table().file() + " that it names: the"
                    + " SHA-256 of what it makes is " + sum + ", not " + table.after() + "; " + CURE);
        }
    }

    private static GuardException refused(String problem) {
        return new GuardException(List.of(problem));
    }

    /** Nothing is lost where every file is one of the tables before or after. */
    private static void requireTables(Path folder, List<TableChange> tables) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            for (Path path : content.sorted().toList()) {
                if (!isTable(path, tables)) {
                    throw new DatasetsException(
                            path + ": is none of the tables before or after the changes, and would be"
                                    + " lost; nothing was written. Name a new or empty folder, or move what is yours away");
                }
            }
        }
    }

    private static boolean isTable(Path path, List<TableChange> tables) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String sum = new DigestUtils("SHA-256").digestAsHex(path);
        return tables.stream()
                .filter(table -> path.endsWith(table.table().file()))
                .anyMatch(table -> sum.equals(table.before()) || sum.equals(table.after()));
    }
}
