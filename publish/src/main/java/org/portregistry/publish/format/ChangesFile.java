package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import org.portregistry.publish.change.ChangesJson;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;

/** {@code changes.json}. */
final class ChangesFile extends DescribedFile {

    ChangesFile() {
        super(
                "changes.json",
                "application/json",
                "What changed since the release before, most important first, and the ids that are withdrawn.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        ChangesJson.write(release.changes(), out);
    }
}
