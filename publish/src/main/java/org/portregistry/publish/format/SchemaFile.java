package org.portregistry.publish.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.SchemaVersion;

/**
 * A schema, as it stands in the resources, with the schema's version filled in.
 *
 * @param name its file name
 * @param mediaType its media type
 * @param description what it describes
 */
record SchemaFile(String name, String mediaType, String description) implements ReleaseFormat {
    private static final String FOLDER = "/org/portregistry/publish/schema/";
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
        try (InputStream in = SchemaFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource is missing: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(PLACEHOLDER, SchemaVersion.CURRENT);
        } catch (IOException problem) {
            throw new IllegalStateException("cannot read the resource " + FOLDER + name, problem);
        }
    }
}
