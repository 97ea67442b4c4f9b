package org.portregistry.publish.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** {@code conflicts.html}: every conflict, for a person with a browser. */
public final class ConflictsPage implements ReleaseFormat {

    @Override
    public String path() {
        return "conflicts.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String description() {
        return "Every conflict with its sides and a ruling to finish, for a browser; one file, no network.";
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
                        Inlined.of("report/card.js", "report/claims.js", "report/filters.js", "report/ruling.js")),
                out);
    }
}
