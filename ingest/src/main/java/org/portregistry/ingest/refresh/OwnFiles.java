package org.portregistry.ingest.refresh;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.ClaimsFile;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.Claim;

/** Keeps a refresh from writing over what is not its own: links, folders, and claims files that somebody changed. */
final class OwnFiles {

    private OwnFiles() {}

    /** Refuses whatever stands where a refresh writes for every source, and is not its own. */
    static void require(Datasets datasets) {
        requirePlace(datasets.claimsFile("any").getParent(), true);
        requirePlace(datasets.lockFile(), false);
    }

    /** Refuses a claims file that no refresh wrote so; {@code force} writes over one that somebody changed. */
    static void requireClaims(Datasets datasets, String source, boolean force) {
        Path file = datasets.claimsFile(source);
        requirePlace(file, false);
        if (!force && Files.exists(file) && !isAsWritten(file, source)) {
            throw DatasetsException.in(
                    file,
                    "",
                    "is not as a refresh wrote it, and may be somebody's own work",
                    "move it away, or run `refresh " + source + " --force` to write over it");
        }
    }

    private static void requirePlace(Path place, boolean folder) {
        if (Files.isSymbolicLink(place)) {
            throw DatasetsException.in(
                    place,
                    "",
                    "is a link, and a refresh does not write through links",
                    "replace it by what it leads to");
        }
        boolean right = folder
                ? Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                : Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !right) {
            throw DatasetsException.in(
                    place, "", folder ? "is not a folder" : "is not a file", "move it away: a refresh writes there");
        }
    }

    private static boolean isAsWritten(Path file, String source) {
        try {
            List<Claim> claims = ClaimsFile.read(file, source);
            return claims.equals(claims.stream().sorted(Claim.ORDER).toList());
        } catch (DatasetsException | UncheckedIOException broken) {
            return false;
        }
    }
}
