package org.portregistry.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The corpus of real lists, {@code shared/corpus} beside the project; tests that need it are skipped without it. */
public final class Corpus {

    private Corpus() {}

    /** Returns the corpus, a mirror; skips the test if there is none. */
    public static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path corpus = folder.resolve("shared").resolve("corpus");
            if (Files.isDirectory(corpus)) {
                return corpus;
            }
        }
        assumeTrue(false, "no shared/corpus above " + here);
        throw new IllegalStateException("not reached");
    }
}
