package org.portregistry.publish.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/**
 * A feed of the site.
 *
 * @param name its name, without {@code .atom}
 * @param description what it tells
 * @param feed what it says of a release
 */
record FeedFile(String name, String description, Function<Release, AtomFeed> feed) implements ReleaseFormat {

    @Override
    public String path() {
        return "site/" + name + ".atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        try {
            feed.apply(release).write(out);
        } catch (XMLStreamException problem) {
            throw new IOException(problem);
        }
    }
}
