package org.portregistry.publish.site;

import java.io.IOException;
import java.io.OutputStream;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.Resource;

/**
 * A file of the site that is the same in every release.
 *
 * @param resource its path in the resources
 * @param name its name in the site
 * @param mediaType its media type
 * @param description what it does
 */
record SiteAsset(String resource, String name, String mediaType, String description) implements ReleaseFormat {

    @Override
    public String path() {
        return "site/" + name;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        out.write(Resource.own(resource));
    }
}
