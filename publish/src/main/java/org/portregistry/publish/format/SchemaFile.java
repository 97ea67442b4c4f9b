package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.Resource;
import org.portregistry.publish.table.SchemaVersion;

/**
 * A schema, as it stands in the resources, with the schema's version filled in.
 *
 * @param name its file name
 * @param mediaType its media type
 * @param description what it describes
 */
record SchemaFile(String name, String mediaType, String description) implements ReleaseFormat {
    private static final String PLACEHOLDER = "${schema_version}";

    @Override
    public String path() {
        return "schema/" + name;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        out.write(text(name).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text of a schema. */
    static String text(String name) {
        return Resource.text("schema/" + name).replace(PLACEHOLDER, SchemaVersion.CURRENT);
    }
}
