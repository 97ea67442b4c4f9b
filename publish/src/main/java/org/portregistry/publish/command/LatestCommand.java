package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.portregistry.publish.pointer.LatestJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code latest}: the pointer to a release, for {@code ci/release}. */
@Command(
        name = "latest",
        hidden = true,
        description = "Prints latest.json of a release: version, digest, and every file with its size and hash.")
public final class LatestCommand implements Callable<Integer> {

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Parameters(index = "0", paramLabel = "RELEASE", description = "the folder of a release")
    Path release;

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        LatestJson.write(release, out);
        out.flush();
        return 0;
    }
}
