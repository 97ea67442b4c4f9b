package org.portregistry.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.AtomicFile;

/**
 * A folder that is written aside and takes its place at the end, whole: a kill or a full disk leaves what was there.
 *
 * <p>It is written as {@code .<name>.new-<process id>} beside its place, so that the move is a rename. What killed runs
 * left behind, the next one removes.
 */
public final class StagedFolder implements AutoCloseable {
    private static final String NEW = ".new-";
    private static final String OLD = ".old-";

    private final Path target;
    private final Path aside;
    private final ReplaceableFolder replaceable;

    private StagedFolder(Path target, Path aside, ReplaceableFolder replaceable) {
        this.target = target;
        this.aside = aside;
        this.replaceable = replaceable;
    }

    /**
     * Creates the empty folder that is to become {@code target}.
     *
     * @throws org.portregistry.ingest.DatasetsException if the target is a link, or holds what may not be replaced
     */
    public static StagedFolder beside(Path target, ReplaceableFolder replaceable) throws IOException {
        Path place = requireReplaceable(target, replaceable);
        Files.createDirectories(place.getParent());
        removeLeftovers(place);
        Path aside = sibling(place, NEW);
        delete(aside);
        Files.createDirectory(aside);
        return new StagedFolder(place, aside, replaceable);
    }

    /**
     * Returns the real path of a folder that is new, empty, or replaceable at first sight.
     *
     * @throws org.portregistry.ingest.DatasetsException if it is none of these
     */
    public static Path requireReplaceable(Path target, ReplaceableFolder replaceable) throws IOException {
        Path place = RealPlace.of(target);
        if (place.getParent() == null) {
            throw new DatasetsException(place + ": cannot be replaced; name a folder in it");
        }
        requireNothingLost(place, replaceable::requireAtFirstSight);
        return place;
    }

    /** Returns where to write. */
    public Path path() {
        return aside;
    }

    /**
     * Puts the folder in its place, instead of what was there.
     *
     * <p>The old folder is looked at once more when it is out of everybody's way: what somebody put into it meanwhile
     * brings it back.
     */
    public void moveIntoPlace() throws IOException {
        Path old = sibling(target, OLD);
        delete(old);
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            requireNothingLost(old, this::requireMoved);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException problem) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw problem;
        }
        delete(old);
    }

    /** Its owner knows the folder by its place, and not by where it was moved. */
    private void requireMoved(Path old) throws IOException {
        try {
            replaceable.require(old);
        } catch (DatasetsException problem) {
            throw new DatasetsException(problem.getMessage().replace(old.toString(), target.toString()));
        }
    }

    private static void requireNothingLost(Path folder, ReplaceableFolder replaceable) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new DatasetsException(folder + ": is not a folder; name one that is new or empty");
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            if (content.iterator().hasNext()) {
                replaceable.require(folder);
            }
        }
    }

    /** Removes what was written, unless it is in its place. */
    @Override
    public void close() {
        try {
            delete(aside);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot remove " + aside + ": " + problem.getMessage(), problem);
        }
    }

    private static Path sibling(Path place, String mark) {
        return place.resolveSibling(
                "." + place.getFileName() + mark + ProcessHandle.current().pid());
    }

    /** Removes what dead runs left; the old folder comes back where one died between the two moves. */
    private static void removeLeftovers(Path place) throws IOException {
        for (String mark : List.of(OLD, NEW)) {
            String prefix = "." + place.getFileName() + mark;
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(place.getParent())) {
                for (Path folder : folders) {
                    String name = folder.getFileName().toString();
                    if (name.startsWith(prefix) && AtomicFile.isDead(name.substring(prefix.length()))) {
                        if (mark.equals(OLD) && !Files.exists(place)) {
                            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
                        } else {
                            delete(folder);
                        }
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                for (Path path : content) {
                    delete(path);
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}
