package org.portregistry.publish.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portregistry.publish.snapshot.Row;

/** Compares the data in the look-up jar and in the npm package with ports.csv and ranges.csv; runs none of their code. */
final class Embedded {
    private final Path release;
    private final List<String> findings = new ArrayList<>();

    private Embedded(Path release) {
        this.release = release;
    }

    /** A release of before schema 1.1 holds neither. */
    static List<String> check(Path release) throws IOException {
        Embedded embedded = new Embedded(release);
        for (Path file : files(release)) {
            String name = file.getFileName().toString();
            try {
                Damaged.unless(name, () -> {
                    embedded.check(file, name);
                    return null;
                });
            } catch (Damaged problem) {
                embedded.findings.add(problem.getMessage());
            }
        }
        return embedded.findings;
    }

    private void check(Path file, String name) throws IOException {
        if (Attached.isDocument(name)) {
            return;
        }
        if (name.endsWith(".jar")) {
            EmbeddedJar.check(file, name, this);
        } else if (name.endsWith(".tgz")) {
            EmbeddedNpm.check(file, name, this);
        }
    }

    private static List<Path> files(Path release) throws IOException {
        try (var all = Files.list(release)) {
            return all.sorted().toList();
        }
    }

    /** Returns a file of the release. */
    Path file(String name) {
        return release.resolve(name);
    }

    /** Notes what is wrong. */
    void note(String finding) {
        findings.add(finding);
    }

    /** Compares those columns, or else all but the two that rows.json leaves to its reader. */
    void compare(String name, List<Map<String, String>> rows, String csv, List<String> columns) throws IOException {
        List<Row> others = Rows.ofCsv(release.resolve(csv));
        if (rows.size() != others.size()) {
            findings.add(name + ": has " + rows.size() + " rows, and " + csv + " " + others.size());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Row other = others.get(i);
            for (String column : columns.isEmpty() ? other.cells().keySet() : columns) {
                boolean made = columns.isEmpty() && (column.equals("id") || column.equals("class"));
                String cell = row.getOrDefault(column, "");
                if (!made
                        && !cell.equals(other.cell(column))
                        && !(column.equals("frequency") && Rows.isSameNumber(cell, other.cell(column)))) {
                    findings.add(name + ": row " + (i + 1) + ": " + column + " is \"" + cell + "\", and \""
                            + other.cell(column) + "\" in " + csv);
                    return;
                }
            }
        }
    }
}
