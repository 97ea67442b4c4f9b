package org.portregistry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.model.NormalizerInput;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.release.Recorded;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.Releases;

/** The project that the benchmarks run in: the one around the working folder. */
public final class Project {

    private Project() {}

    /** Returns the folder of the datasets. */
    public static Path datasets() {
        return Datasets.nearest(Path.of(""));
    }

    /** Returns the folder of real lists beside the project, which need not be there. */
    public static Path corpus() {
        return datasets().getParent().resolveSibling("shared").resolve("corpus");
    }

    /** Reads what a default release is made of. */
    public static NormalizerInput material() {
        return Datasets.at(datasets()).material(List.of());
    }

    /** Makes the default release. */
    public static Release release() throws IOException {
        Datasets opened = Datasets.at(datasets());
        NormalizerInput material = opened.material(List.of());
        Optional<Recorded> recorded = Recorded.read(datasets().resolve("registry"));
        return Releases.of(opened.sources(), opened.lock(), material, Normalizer.normalize(material), recorded);
    }
}
