package org.portregistry.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.list.Document;

/** The corpus of real lists, {@code shared/corpus} beside the project; tests that need it are skipped without it. */
public final class Corpus {

    private Corpus() {}

    /** Returns a file of the corpus; skips the test if there is no corpus. */
    public static Path file(String source, String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file =
                    folder.resolve("shared").resolve("corpus").resolve(source).resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        assumeTrue(
                false,
                "no shared/corpus/" + source + "/" + name + " above "
                        + Path.of("").toAbsolutePath());
        throw new IllegalStateException("not reached");
    }

    /** Returns a file of the corpus as a document; skips the test if there is no corpus. */
    public static Document document(String source, String name) throws IOException {
        return new Document(name, Files.readAllBytes(file(source, name)));
    }

    /** Returns the lines of a file of the corpus, read as Latin-1, for counts by other means than the parser's. */
    public static List<String> lines(String source, String name) throws IOException {
        return Files.readAllLines(file(source, name), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
