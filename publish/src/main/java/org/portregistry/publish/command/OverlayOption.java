package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.lookup.Overlay;
import org.portregistry.publish.lookup.Lookup;
import picocli.CommandLine.Option;

/** The option {@code --overlay}: names of one's own, which come first, and services to hide. */
final class OverlayOption {

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "your own names, which come first: services(5), or CSV with port, transport, service, label,"
                    + " categories; -NAME hides a service")
    Path file;

    /**
     * Reads the file; empty where none is given.
     *
     * @throws DatasetsException if it cannot be read, or a line of it is wrong
     */
    Optional<Overlay> read() {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Overlay.read(file));
        } catch (IOException problem) {
            throw new DatasetsException(problem.getMessage());
        }
    }

    /** Returns the registry on record in those datasets, with the names of the file first where one is given. */
    Lookup over(Path datasets) throws IOException {
        Lookup recorded = Lookup.in(datasets);
        return read().map(recorded::with).orElse(recorded);
    }
}
