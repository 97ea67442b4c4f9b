package org.portregistry.publish.command;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.datasets.Datasets;

/**
 * Finds a folder {@code datasets} with a release on record. The jar carries one, as it stood when it was packaged, so that
 * questions are answered anywhere.
 */
final class RecordedDatasets {
    private static final String RECORD = "registry/release.json";

    private RecordedDatasets() {}

    /**
     * Returns the nearest folder here or further up, else the one in the jar.
     *
     * @throws org.portregistry.ingest.DatasetsException if there is none
     */
    static Path nearest(Path from) throws IOException {
        for (Path folder = from.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path datasets = folder.resolve("datasets");
            if (Files.isDirectory(datasets.resolve("sources")) && Files.isRegularFile(datasets.resolve(RECORD))) {
                return datasets;
            }
        }
        Optional<Path> packaged = packaged();
        return packaged.isPresent() ? packaged.get() : Datasets.nearest(from);
    }

    /** Returns the folder in the jar; empty where the program is run from classes that carry none. */
    static Optional<Path> packaged() throws IOException {
        URL record = RecordedDatasets.class.getResource("/datasets/" + RECORD);
        if (record == null) {
            return Optional.empty();
        }
        try {
            URI place = record.toURI();
            if (place.getScheme().equals("jar")) {
                openOnce(place);
            }
            return Optional.of(Path.of(place).getParent().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stays open: its paths are read as long as the program runs. */
    private static void openOnce(URI place) throws IOException {
        try {
            FileSystems.newFileSystem(place, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            return;
        }
    }
}
