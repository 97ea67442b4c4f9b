package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;

/** A folder of {@code datasets} in which every file is of one kind, so that a mistyped name is not passed over. */
final class Folder {

    private Folder() {}

    /** Returns its files, sorted by name; no folder, no files. Its README and hidden files do not count. */
    static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> isOurs(file.getFileName().toString()))
                    .sorted()
                    .toList();
            files.stream()
                    .filter(file -> !file.getFileName().toString().endsWith(suffix))
                    .findFirst()
                    .ifPresent(stray -> {
                        throw DatasetsException.in(
                                stray, "", "is not a " + suffix + " file", "rename it, or move it elsewhere");
                    });
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder + ": " + problem.getMessage(), problem);
        }
    }

    private static boolean isOurs(String name) {
        return !name.startsWith(".") && !name.equals("README.md");
    }
}
