package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;

/** Where a release may be written. */
final class ReleaseFolder {

    private ReleaseFolder() {}

    /** Returns the default place of a version: {@code publish/target/release/<version>} of the project. */
    static Path of(Path datasets, String version) {
        return datasets.toAbsolutePath()
                .normalize()
                .resolveSibling("publish/target/release")
                .resolve(version);
    }

    /**
     * Checks that nobody's files are lost.
     *
     * @throws DatasetsException unless the folder is new, empty, or an earlier release
     */
    static void requireReplaceable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            if (Files.isSymbolicLink(folder)) {
                throw new DatasetsException("--out " + folder + ": is a link to a folder that is not there; make it, or"
                        + " remove the link");
            }
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new DatasetsException("--out " + folder + ": is a file; name a folder that is new or empty");
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            if (content.iterator().hasNext() && !Files.isRegularFile(folder.resolve("SHA256SUMS"))) {
                throw new DatasetsException("--out " + folder
                        + ": holds files that are no release (no SHA256SUMS); name a new or empty folder, or the folder"
                        + " of an earlier release");
            }
        }
    }
}
