package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** {@code changes.json}. */
final class ChangesFile implements ReleaseFormat {

    @Override
    public String path() {
        return "changes.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String description() {
        return "What changed since the release before, most important first, and the ids that are withdrawn.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        ChangesJson.write(release.changes(), out);
    }
}
