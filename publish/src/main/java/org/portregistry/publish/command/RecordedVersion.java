package org.portregistry.publish.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.JsonTree;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.table.SchemaVersion;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells for {@code --version} which registry answers, and which schema the program writes. */
public final class RecordedVersion implements IVersionProvider {

    /** Set by picocli. */
    @Spec
    CommandSpec command;

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {registry(), "schema " + SchemaVersion.CURRENT};
    }

    private String registry() throws IOException {
        Path datasets;
        try {
            datasets = DatasetsOption.of(command).recorded();
        } catch (DatasetsException none) {
            return "no registry: " + none.getMessage();
        }
        Path release = datasets.resolve("registry/release.json");
        if (!Files.isRegularFile(release)) {
            return "no registry: " + datasets + " holds no recorded release; run `build --record`";
        }
        String version = JsonTree.read(release, Recorded.CURE).path("version").asText();
        boolean packaged = RecordedDatasets.packaged().filter(datasets::equals).isPresent();
        return "registry " + version + " (" + (packaged ? "in the jar" : datasets) + ")";
    }
}
