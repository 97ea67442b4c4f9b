package org.portregistry.publish.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.publish.release.Inventory;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;
import org.portregistry.publish.release.ReleaseFormat;

/**
 * {@code data/downloads.js}: the files of the release with their checksums. It is written after them and so cannot name
 * itself; SHA256SUMS, which comes last, sums it too.
 */
public final class DownloadsData implements Inventory {
    private static final String NAME = "downloads";
    private static final String SITE = "site/";

    /** Its path in the release. */
    public static final String PATH = SiteScript.path(NAME);

    private final List<ReleaseFormat> formats;

    /** Takes the formats, which say what each file is. */
    public DownloadsData(List<ReleaseFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void write(Release release, List<ReleaseFile> files, OutputStream out) throws IOException {
        Map<String, String> descriptions = new HashMap<>();
        for (ReleaseFormat format : formats) {
            descriptions.put(format.path(release), format.description());
        }
        SiteScript.write(NAME, out, json -> {
            json.writeStartArray();
            for (ReleaseFile file : files) {
                if (!file.path().startsWith(SITE)) {
                    json.writeStartObject();
                    json.writeStringField("path", file.path());
                    json.writeNumberField("bytes", file.bytes());
                    json.writeStringField("sha256", file.sha256());
                    json.writeStringField("description", descriptions.getOrDefault(file.path(), ""));
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }
}
