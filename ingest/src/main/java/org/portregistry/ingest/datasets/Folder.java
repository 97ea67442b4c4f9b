package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portregistry.ingest.DatasetsException;

/** A folder of {@code datasets} in which every file is of one kind, so that a mistyped name is not passed over. */
final class Folder {

    private Folder() {}

    /** Returns its files, sorted by name; no folder, no files. Its README and hidden files do not count. */
    static List<Path> files(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path file : entries) {
                if (isOurs(file.getFileName().toString())) {
                    files.add(file);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder + ": " + problem.getMessage(), problem);
        }
        Collections.sort(files);
        for (Path file : files) {
            if (!file.getFileName().toString().endsWith(suffix)) {
                throw DatasetsException.in(file, "", "is not a " + suffix + " file", "rename it, or move it elsewhere");
            }
        }
        return files;
    }

    private static boolean isOurs(String name) {
        return !name.startsWith(".") && !name.equals("README.md");
    }
}
