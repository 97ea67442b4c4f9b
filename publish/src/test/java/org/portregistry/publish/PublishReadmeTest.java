package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portregistry.publish.format.ReleaseFormats;
import org.portregistry.publish.release.Inventory;
import org.portregistry.publish.release.ReleaseFormat;

class PublishReadmeTest {

    @Test
    void everyFileOfARelease_isDescribed() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> missing = Stream.concat(
                        ReleaseFormats.all().stream().map(ReleaseFormat::path),
                        ReleaseFormats.inventories(ReleaseFormats.all()).stream()
                                .map(Inventory::path))
                .map(path ->
                        path.matches("(schema|site|conflicts)/.*") ? path.substring(0, path.indexOf('/') + 1) : path)
                .distinct()
                .filter(path -> !readme.contains("`" + path + "`"))
                .toList();
        assertEquals(List.of(), missing, "describe them in publish/README.md, \"The files of a release\"");
    }
}
