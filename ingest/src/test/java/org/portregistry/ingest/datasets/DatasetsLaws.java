package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.Formats;
import org.portregistry.model.Claim;
import org.portregistry.model.Ruling;

/** What holds for every file that people write, whatever is in it: it is read, or refused by its name and with a cure. */
final class DatasetsLaws {

    /** A longer message would hide what it says, and names of files come first in it. */
    private static final int LONGEST_MESSAGE = 20_000;

    private DatasetsLaws() {}

    /** A reader of each kind of file, by the name of a file of that kind. */
    static List<String> names() {
        return List.of("a-source.json", "9200-tcp.json", "a-source.csv", "sources.lock.json");
    }

    /**
     * Reads content as a file of that name, and what is written from it again.
     *
     * @throws AssertionError if a law is broken
     */
    static void check(String name, byte[] content) throws IOException {
        Path folder = Files.createTempDirectory("port-registry");
        Path file = Files.write(folder.resolve(name), content);
        try {
            reader(name).accept(file);
        } catch (DatasetsException refused) {
            String message = refused.getMessage();
            require(message.startsWith(file + ": "), "does not begin with the file: " + message);
            require(message.contains("; "), "has no cure: " + message);
            require(message.length() < LONGEST_MESSAGE, "is too long: " + message.length());
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static Consumer<Path> reader(String name) {
        return switch (name) {
            case "a-source.json" ->
                file -> {
                    SourceFile.read(file, Formats.all());
                    SourceFile.digest(file);
                };
            case "9200-tcp.json" -> DatasetsLaws::requireSameRuling;
            case "a-source.csv" -> DatasetsLaws::requireSameClaims;
            case "sources.lock.json" -> DatasetsLaws::requireSameLock;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void requireSameRuling(Path file) {
        Ruling ruling = RulingFiles.read(file);
        rewrite(file, RulingFiles.text(ruling));
        require(ruling.equals(RulingFiles.read(file)), "is another ruling after it was written: " + ruling);
    }

    private static void requireSameClaims(Path file) {
        List<Claim> claims = ClaimsFile.read(file, "a-source");
        List<Claim> sorted =
                claims.stream().map(ClaimsFile::storable).sorted(Claim.ORDER).toList();
        rewrite(file, ClaimsFile.text(claims));
        require(sorted.equals(ClaimsFile.read(file, "a-source")), "holds other claims after they were written");
    }

    private static void requireSameLock(Path file) {
        Lock lock = LockFile.read(file);
        LockFile.write(file, lock);
        require(lock.equals(LockFile.read(file)), "is another lock after it was written");
    }

    private static void rewrite(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
