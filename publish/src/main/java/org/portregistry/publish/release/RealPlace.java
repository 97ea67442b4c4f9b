package org.portregistry.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;

/**
 * Where a path really leads, found step by step as the system would go.
 *
 * <p>{@link Path#normalize} leaves out {@code missing/..} without a look at the disk, and {@code link/..} although that is
 * the parent of what the link points to. A check on one path and a deletion on the other would lose somebody's files.
 */
public final class RealPlace {

    private RealPlace() {}

    /**
     * Returns the path without links, dots and folders that are left again. What does not exist yet keeps its name.
     *
     * @throws DatasetsException if the last part is a link, or if {@code ..} follows what is not a folder
     */
    public static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path place = absolute.getRoot();
        for (Path part : absolute) {
            String name = part.toString();
            if (name.equals("..")) {
                place = parent(path, place);
            } else if (!name.equals(".")) {
                place = place.resolve(part);
                if (Files.isSymbolicLink(place) && !part.equals(absolute.getFileName())) {
                    place = place.toRealPath();
                }
            }
        }
        if (Files.isSymbolicLink(place)) {
            throw new DatasetsException(
                    path + ": is a link; nothing is replaced through a link. Name the folder that it"
                            + " points to, or remove the link");
        }
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS) ? place.toRealPath() : place;
    }

    private static Path parent(Path path, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new DatasetsException(path + ": leaves " + folder + " by \"..\", and that folder does not exist; name"
                    + " the path without it");
        }
        Path real = folder.toRealPath();
        return real.getParent() == null ? real : real.getParent();
    }
}
