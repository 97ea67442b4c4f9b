package org.portregistry.publish.report;

import gg.jte.generated.precompiled.report.JteconflictsGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.TextOutput;

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
        TextOutput text = new TextOutput(out);
        // The template itself: jte's engine would find it by its name, which takes longer than to write the page.
        JteconflictsGenerated.render(
                new OwaspHtmlTemplateOutput(new PageOutput(text)),
                null,
                ReportPage.of(release),
                Inlined.of("theme.css", "report/report.css"),
                Inlined.of("report/card.js", "report/claims.js", "report/filters.js", "report/ruling.js"));
        text.flush();
    }
}
