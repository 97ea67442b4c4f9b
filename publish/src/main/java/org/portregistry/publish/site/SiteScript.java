package org.portregistry.publish.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.JsonLayout;

/** A script of the site that hands over data: {@code portRegistry.receive("core", …);}. */
abstract class SiteScript extends DescribedFile {
    private final String name;

    /** Takes what the data is called, and what it is. */
    SiteScript(String name, String description) {
        super(path(name), "text/javascript", description);
        this.name = name;
    }

    @Override
    public final void write(Release release, OutputStream out) throws IOException {
        write(name, out, json -> write(release, json));
    }

    /** Writes the data, one JSON value. */
    abstract void write(Release release, JsonGenerator json) throws IOException;

    /** What writes one JSON value. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns the path of the script that hands over the data of that name. */
    static String path(String name) {
        return "site/data/" + name + ".js";
    }

    /** Writes a script; the stream stays open. */
    static void write(String name, OutputStream out, Content content) throws IOException {
        out.write(("portRegistry.receive(\"" + name + "\",").getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = JsonLayout.compact(out)) {
            content.write(json);
        }
        out.write(");\n".getBytes(StandardCharsets.UTF_8));
    }
}
