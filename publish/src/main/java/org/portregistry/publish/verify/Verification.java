package org.portregistry.publish.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.DatasetsException;

/** Checks a release from the outside in: what is damaged is not read any further. */
public final class Verification {

    private Verification() {}

    /**
     * Returns what is wrong with the release, one sentence each that begins with the file; empty if it is whole.
     *
     * @throws DatasetsException if the folder is not a release at all
     */
    public static List<String> of(Path release) throws IOException {
        if (!Files.isDirectory(release)) {
            throw new DatasetsException(release + ": is not a folder; name the folder of a release");
        }
        if (!Files.isRegularFile(release.resolve(Hashes.FILE))) {
            throw new DatasetsException(release + ": is not a release: it holds no " + Hashes.FILE
                    + "; name the folder of a release, or fetch that file again");
        }
        List<String> findings = new ArrayList<>(Hashes.check(release));
        try {
            read(release, findings);
        } catch (Damaged problem) {
            findings.add(problem.getMessage());
        }
        return findings;
    }

    private static void read(Path release, List<String> findings) throws IOException {
        if (findings.isEmpty()) {
            findings.addAll(Listing.check(release));
        }
        if (findings.isEmpty()) {
            findings.addAll(Schemas.check(release));
        }
        if (findings.isEmpty()) {
            findings.addAll(Agreement.check(release));
        }
        if (findings.isEmpty()) {
            findings.addAll(Embedded.check(release));
        }
    }
}
