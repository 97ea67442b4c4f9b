package org.portregistry.publish.site;

import gg.jte.generated.precompiled.site.JteindexGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** {@code site/index.html}: the only page; its scripts show in it what the address asks for. */
final class SiteIndex implements ReleaseFormat {

    @Override
    public String path() {
        return "site/index.html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String description() {
        return "Search, the port map, every port's page, changes and downloads; open it in a browser.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        StringOutput page = new StringOutput();
        JteindexGenerated.render(new OwaspHtmlTemplateOutput(page), null, release);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
