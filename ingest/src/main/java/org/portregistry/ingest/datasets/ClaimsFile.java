package org.portregistry.ingest.datasets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.portregistry.model.Claim;

/** One file of {@code datasets/claims}: what one source claims, a claim per row, in {@link Claim#ORDER}. */
public final class ClaimsFile {

    /** The columns. */
    public static final List<String> HEADER = ClaimColumn.HEADER;

    /** How many of them every claims file has; one that ends there says nothing in the rest. */
    private static final int NEEDED = ClaimColumn.LINKS.ordinal();

    private ClaimsFile() {}

    /** Reads the claims of the source with that id. */
    public static List<Claim> read(Path file, String source) {
        return CsvTable.read(file, HEADER, NEEDED, row -> ClaimColumn.read(source, row));
    }

    /** Writes the claims, and returns whether the file is not what it was. */
    public static boolean write(Path file, Collection<Claim> claims) {
        return AtomicFile.write(file, text(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether {@link #write} would change the file. */
    public static boolean differs(Path file, Collection<Claim> claims) {
        return AtomicFile.differs(file, text(claims).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of a claims file. */
    static String text(Collection<Claim> claims) {
        List<List<String>> rows = claims.stream()
                .map(ClaimsFile::storable)
                .sorted(Claim.ORDER)
                .map(ClaimColumn::row)
                .toList();
        return CsvTable.text(HEADER, rows);
    }

    /** Returns the claim as it comes back from a file, where a semicolon inside an element would part it in two. */
    static Claim storable(Claim claim) {
        return claim.toBuilder()
                .terms(storable(claim.terms()))
                .aliases(storable(claim.aliases()))
                .categories(storable(claim.categories()))
                .links(storable(claim.links()))
                .build();
    }

    private static List<String> storable(List<String> elements) {
        return elements.stream()
                .filter(element -> !element.isEmpty())
                .map(element -> element.replace(';', ','))
                .toList();
    }
}
