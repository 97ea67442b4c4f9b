package org.portregistry.publish.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.report.PageTemplate;

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
        PageTemplate.write("site/index.jte", Map.of("release", release), out);
    }
}
