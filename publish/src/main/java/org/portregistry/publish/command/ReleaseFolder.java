package org.portregistry.publish.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.publish.release.ReplaceableFolder;
import org.portregistry.publish.verify.Hashes;

/** Where a release may be written. */
final class ReleaseFolder implements ReplaceableFolder {

    /** Returns the default place of a version: {@code publish/target/release/<version>} of the project. */
    static Path of(Path datasets, String version) {
        return datasets.toAbsolutePath()
                .normalize()
                .resolveSibling("publish/target/release")
                .resolve(version);
    }

    /** A folder that holds an earlier release: there are {@code SHA256SUMS}, and {@code datapackage.json} with our name. */
    @Override
    public void requireAtFirstSight(Path folder) {
        if (!Files.isRegularFile(folder.resolve("SHA256SUMS"))) {
            throw refused(folder, "holds files that are not a release (no SHA256SUMS)");
        }
        if (!isOurs(folder.resolve("datapackage.json"))) {
            throw refused(folder, "holds files of somebody else (datapackage.json is not Port Registry's)");
        }
    }

    /** A folder that holds an earlier release and nothing else: its files are those of {@code SHA256SUMS}, with its hashes. */
    @Override
    public void require(Path folder) throws IOException {
        requireAtFirstSight(folder);
        List<String> findings = Hashes.check(folder);
        if (!findings.isEmpty()) {
            throw refused(folder, "holds a changed or added file: " + findings.get(0));
        }
    }

    private static boolean isOurs(Path dataPackage) {
        try {
            return Files.isRegularFile(dataPackage, LinkOption.NOFOLLOW_LINKS)
                    && new ObjectMapper()
                            .readTree(dataPackage.toFile())
                            .path("name")
                            .asText()
                            .equals("port-registry");
        } catch (IOException problem) {
            return false;
        }
    }

    private static DatasetsException refused(Path folder, String reason) {
        return new DatasetsException(folder + ": " + reason
                + "; nothing was written. Name a new or empty folder, or move what is yours away");
    }
}
