package org.portregistry.publish.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.pointer.LatestJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code latest}: the pointer to a release, for {@code ci/release}. */
@Command(
        name = "latest",
        hidden = true,
        description = "Prints latest.json of a release: version, digest, and every file with its size and hash.")
public final class LatestCommand extends RegistryCommand {

    @Parameters(index = "0", paramLabel = "RELEASE", description = "the folder of a release")
    Path release;

    @Override
    public Integer call() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        LatestJson.write(release, text);
        out().print(Terminal.safeJson(text.toString(StandardCharsets.UTF_8)));
        return 0;
    }
}
