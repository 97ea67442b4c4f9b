package org.portregistry.ingest.datasets;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.RecursiveAction;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Claim;

/** The reading of one claims file, beside others: its claims, or why it cannot be read. */
final class ClaimsReading extends RecursiveAction {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final transient SourceDefinition source;
    private final transient Spellings spellings;
    private transient List<Claim> claims;
    private RuntimeException problem;

    ClaimsReading(Path file, SourceDefinition source, Spellings spellings) {
        this.file = file;
        this.source = source;
        this.spellings = spellings;
    }

    /** Returns the claims once they are read, or throws what is wrong with them. */
    List<Claim> claims() {
        if (problem != null) {
            throw problem;
        }
        return claims;
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
