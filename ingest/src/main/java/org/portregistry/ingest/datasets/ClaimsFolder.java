package org.portregistry.ingest.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Claim;

/**
 * The folder {@code datasets/claims}, which holds a file for every source that was read.
 *
 * @param folder the folder
 */
record ClaimsFolder(Path folder) {

    private static final String SUFFIX = ".csv";

    /** Returns the file of a source, which need not exist. */
    Path file(String source) {
        return folder.resolve(source + SUFFIX);
    }

    /** Refuses a file of claims whose source is not there: claims must not be left out in silence. */
    void requireKnown(Set<String> sources) {
        for (Path file : Folder.files(folder, SUFFIX)) {
            String name = file.getFileName().toString();
            if (!sources.contains(name.substring(0, name.length() - SUFFIX.length()))) {
                throw DatasetsException.in(
                        file, "", "belongs to no source", "add its file to sources/, or remove the claims");
            }
        }
    }

    /** Reads the files side by side; of several that are wrong, the first source's is told, every time. */
    List<Claim> read(List<SourceDefinition> sources) {
        List<CompletableFuture<List<Claim>>> readings = sources.stream()
                .map(source -> CompletableFuture.supplyAsync(() -> read(source)))
                .toList();
        try {
            return readings.stream().flatMap(reading -> reading.join().stream()).toList();
        } catch (CompletionException problem) {
            throw problem.getCause() instanceof RuntimeException cause ? cause : problem;
        }
    }

    private List<Claim> read(SourceDefinition source) {
        Path file = file(source.id());
        if (Files.exists(file)) {
            List<Claim> claims = ClaimsFile.read(file, source.id());
            ClaimsFileCheck.check(file, source, claims);
            return claims;
        }
        if (source.format().equals(SourceFile.CURATED)) {
            throw DatasetsException.in(
                    file, "", "is missing", "write it: its first line is " + String.join(",", ClaimsFile.HEADER));
        }
        throw DatasetsException.in(
                file,
                "",
                "the claims of source \"" + source.id() + "\" are missing",
                "run `refresh " + source.id() + (source.urls().isEmpty() ? " --mirror DIR" : "") + "`");
    }
}
