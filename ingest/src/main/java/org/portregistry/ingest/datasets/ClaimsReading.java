package org.portregistry.ingest.datasets;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Claim;

/**
 * The reading of one claims file, beside others: its claims, or why it cannot be read. By size: the largest takes about as
 * long as all others together, and should not be waited for.
 */
final class ClaimsReading extends RecursiveAction implements Comparable<ClaimsReading> {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final long bytes;
    private final transient SourceDefinition source;
    private final transient Spellings spellings;
    private transient List<Claim> claims;
    private RuntimeException problem;

    ClaimsReading(Path file, SourceDefinition source, Spellings spellings) {
        this.file = file;
        this.bytes = file.toFile().length();
        this.source = source;
        this.spellings = spellings;
    }

    /** Begins to read the files beside what the caller does meanwhile, the largest first. */
    static void begin(List<ClaimsReading> readings) {
        List<ClaimsReading> bySize = new ArrayList<>(readings);
        bySize.sort(Collections.reverseOrder());
        for (ClaimsReading reading : bySize) {
            reading.fork();
        }
    }

    /**
     * Returns all claims once they are read, in the order of the list; of several files that are wrong, the first one of the
     * list is told, every time.
     */
    static List<Claim> end(List<ClaimsReading> readings) {
        List<ClaimsReading> bySize = new ArrayList<>(readings);
        Collections.sort(bySize);
        // What was begun last is read by whoever waits for it, if nobody reads it yet.
        for (ClaimsReading reading : bySize) {
            reading.join();
        }
        List<Claim> claims = new ArrayList<>();
        for (ClaimsReading reading : readings) {
            if (reading.problem != null) {
                throw reading.problem;
            }
            claims.addAll(reading.claims);
        }
        return claims;
    }

    @Override
    public int compareTo(ClaimsReading other) {
        int bySize = Long.compare(bytes, other.bytes);
        return bySize != 0 ? bySize : file.compareTo(other.file);
    }

    @Override
    protected void compute() {
        try {
            claims = read();
        } catch (DatasetsException | UncheckedIOException found) {
            problem = found;
        }
    }

    private List<Claim> read() {
        if (Files.exists(file)) {
            List<Claim> read = ClaimsFile.read(file, source.id(), spellings);
            HandWritten.check(file, source, read);
            return read;
        }
        if (source.format().equals(SourceFile.CURATED)) {
            throw DatasetsException.in(
                    file, "", "is missing", "write it: its first line is " + String.join(",", ClaimsFile.HEADER));
        }
        String mirror = source.urls().isEmpty() ? " --mirror DIR" : "";
        throw DatasetsException.in(
                file,
                "",
                "the claims of source \"" + source.id() + "\" are missing",
                "run `refresh " + source.id() + mirror + "`");
    }
}
