package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.model.Claim;

/** Claims written to a claims file and read again. */
public final class StoredClaims {

    private StoredClaims() {}

    /** Requires that claims come back as {@link ClaimsFile#storable} says they do. */
    public static void requireSame(List<Claim> claims) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        // Not ClaimsFile.write, which waits for the disk.
        Path file = Files.createTempFile("claims", ".csv");
        try {
            Files.writeString(file, ClaimsFile.text(claims));
            assertEquals(
                    claims.stream()
                            .map(ClaimsFile::storable)
                            .sorted(Claim.ORDER)
                            .toList(),
                    ClaimsFile.read(file, claims.get(0).source()));
        } finally {
            Files.delete(file);
        }
    }
}
