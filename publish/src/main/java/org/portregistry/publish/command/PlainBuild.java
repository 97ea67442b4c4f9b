package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.portregistry.ingest.datasets.Datasets;

/**
 * Builds plainly without picocli, which takes a tenth of a build to start. For speed, and fenced in here: whatever is not
 * plain, and whatever fails, is {@link BuildCommand}'s, which does the same and explains.
 */
public final class PlainBuild {

    private PlainBuild() {}

    /** Runs {@code build} with no more than {@code --out DIR} and {@code --datasets DIR}; else returns no status. */
    public static OptionalInt run(PrintWriter err, String... arguments) {
        String out = "";
        String datasets = "";
        boolean build = false;
        for (int i = 0; i < arguments.length; i++) {
            boolean valued = i + 1 < arguments.length && !arguments[i + 1].isEmpty();
            if (arguments[i].equals("build") && !build) {
                build = true;
            } else if (arguments[i].equals("--out") && build && valued && out.isEmpty()) {
                out = arguments[++i];
            } else if (arguments[i].equals("--datasets") && valued && datasets.isEmpty()) {
                datasets = arguments[++i];
            } else {
                return OptionalInt.empty();
            }
        }
        if (!build || out.startsWith("-") || datasets.startsWith("-")) {
            return OptionalInt.empty();
        }
        try {
            Path folder = datasets.isEmpty() ? Datasets.nearest(Path.of("")) : Path.of(datasets);
            Optional<Path> place = out.isEmpty() ? Optional.empty() : Optional.of(Path.of(out));
            return OptionalInt.of(new Build(folder, place, false, List.of(), false).run(err));
        } catch (IOException | RuntimeException problem) {
            return OptionalInt.empty();
        }
    }
}
