package org.portregistry.publish.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.report.PageTemplate;

/**
 * A page of the site.
 *
 * @param name its name, without {@code .html}; a template of that name makes it
 * @param description what it shows
 */
record SitePage(String name, String description) implements ReleaseFormat {

    @Override
    public String path() {
        return "site/" + name + ".html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        PageTemplate.write("site/" + name + ".jte", Map.of("release", release), out);
    }
}
