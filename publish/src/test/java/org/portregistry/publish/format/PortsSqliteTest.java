package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.Release;

class PortsSqliteTest {

    @Test
    void releaseWithoutSources_isWritten() throws IOException {
        Release release = Examples.release(Examples.registry());
        Release bare = new Release(
                release.version(),
                release.digest(),
                List.of(),
                release.registry(),
                release.conflicts(),
                release.changes(),
                release.history());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PortsSqlite().write(bare, out);
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).startsWith("SQLite format 3"));
    }
}
