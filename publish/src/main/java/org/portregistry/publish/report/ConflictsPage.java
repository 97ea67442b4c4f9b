package org.portregistry.publish.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;

/** {@code conflicts.html}: the conflicts, for a person with a browser; {@link ConflictsData} holds those that do not press. */
public final class ConflictsPage extends DescribedFile {

    /** Describes the file. */
    public ConflictsPage() {
        super(
                "conflicts.html",
                "text/html",
                "The conflicts, each with its sides and a ruling to finish, for a browser; no network.");
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        PageTemplate.write(
                "report/conflicts.jte",
                Map.of(
                        "page",
                        ReportPage.of(release),
                        "style",
                        Inlined.of("theme.css", "report/report.css"),
                        "script",
                        Inlined.of(
                                "report/card.js",
                                "report/cards.js",
                                "report/filters.js",
                                "report/choices.js",
                                "report/ruling.js",
                                "report/place.js")),
                out);
    }
}
