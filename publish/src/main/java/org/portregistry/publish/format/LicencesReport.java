package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Observation;
import org.portregistry.model.ObservationSource;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;

/** {@code LICENCES.md}: what binds whoever uses the release. */
final class LicencesReport extends DescribedFile {
    private static final int LIMIT = 300;

    LicencesReport() {
        super("LICENCES.md", "text/markdown", "The licence of every source, and what of it is in the release.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("# Licences of Port Registry ")
                .append(release.version())
                .append("\n\n");
        if (!release.optIn().isEmpty()) {
            text.append("**This is not a default release.** It was built with ")
                    .append(release.optIn().stream()
                            .map(source -> source.id() + ", whose licence is "
                                    + Markdown.text(source.source().licence(), LIMIT))
                            .collect(Collectors.joining("; ")))
                    .append(": that licence binds whoever uses or passes on any file of it.\n\n");
        }
        text.append("The column `sources` of every row names the sources below. *Facts only*: ports, transports, names,"
                + " standings, categories and references, and no sentence.\n\n");
        text.append("| source | title | licence | taken | where |\n|---|---|---|---|---|\n");
        for (ReleaseSource source : release.sources()) {
            text.append(Markdown.row(List.of(
                    source.id(),
                    Markdown.text(source.source().title(), LIMIT),
                    Markdown.text(source.source().licence(), LIMIT),
                    source.source().text().taken(),
                    source.urls().isEmpty() ? "" : "<" + source.urls().get(0) + ">")));
        }
        observations(release, text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void observations(Release release, StringBuilder text) {
        List<ObservationSource> counted = release.registry().observations().stream()
                .map(Observation::source)
                .distinct()
                .sorted(Comparator.comparing(ObservationSource::id))
                .toList();
        if (!counted.isEmpty()) {
            text.append("\nThe column `frequency` and `observed.csv` hold counts of what was observed.\n\n")
                    .append("| observations | title | licence |\n|---|---|---|\n");
        }
        for (ObservationSource source : counted) {
            text.append(Markdown.row(Stream.of(source.id(), source.title(), source.licence())
                    .map(cell -> Markdown.text(cell, LIMIT))
                    .toList()));
        }
    }
}
