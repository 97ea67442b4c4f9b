package org.portregistry.publish.embed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.portregistry.model.Assignment;
import org.portregistry.model.WideRange;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseVersion;
import org.portregistry.publish.release.Resource;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.Preferred;

/** {@code port-registry-<npm version>.tgz}: the npm package, as {@code npm pack} would pack it. */
final class NpmPackage extends DescribedFile {
    private static final int READABLE = 0644;
    private static final List<String> FILES = List.of(
            "README.md",
            "find.js",
            "index.d.cts",
            "lookup.d.ts",
            "lookup.js",
            "overlay.js",
            "package.json",
            "query.d.ts",
            "query.js");

    /** What npm itself gives every file. */
    private static final FileTime TIME = FileTime.from(Instant.parse("1985-10-26T08:15:00Z"));

    private final ReleaseFormat licences;

    NpmPackage(ReleaseFormat licences) {
        super(
                "port-registry-<npm version>.tgz",
                "application/gzip",
                "The npm package @portregistry/ports: \"80/tcp\": [\"http\", \"World Wide Web HTTP\"], and all rows.");
        this.licences = licences;
    }

    /** Returns {@code 2026.817.1} for {@code 2026.08.17.1}: npm knows three numbers, without zeros before them. */
    static String version(ReleaseVersion version) {
        int day = version.date().getMonthValue() * 100 + version.date().getDayOfMonth();
        return version.date().getYear() + "." + day + "." + version.number();
    }

    @Override
    public String path(Release release) {
        return "port-registry-" + version(release.version()) + ".tgz";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(packed), "UTF-8")) {
            add("LICENCES.md", licences.bytes(release), tar);
            add("LICENSE", Resource.at("/org/portregistry/lookup/LICENSE"), tar);
            for (String file : FILES) {
                // There is one reader of queries, the site's own, and query.js of the package exports it.
                String text = Resource.text("embed/npm/" + file)
                        .replace("@npm-version@", version(release.version()))
                        .replace("@version@", release.version().toString())
                        .replace("@query@\n", Resource.text("site/query.js"));
                add(file, text.getBytes(StandardCharsets.UTF_8), tar);
            }
            add("index.json", index(release), tar);
            add("rows.json", rows(release), tar);
        }
        packed.writeTo(out);
    }

    /** Says nothing of the day, the user or the system. */
    private static void add(String name, byte[] content, TarArchiveOutputStream tar) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("package/" + name);
        entry.setSize(content.length);
        entry.setMode(READABLE);
        entry.setLastModifiedTime(TIME);
        entry.setUserName("");
        entry.setGroupName("");
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static byte[] index(Release release) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLayout.members(bytes)) {
            json.writeStartObject();
            for (Assignment row : Preferred.of(release.registry().assignments(), any -> true)) {
                Preferred.write(json, row);
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Returns {@code rows.json}, which the Python package holds too. */
    static byte[] rows(Release release) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLayout.rows(bytes)) {
            json.writeStartObject();
            json.writeStringField("version", release.version().toString());
            NpmRows.write(json, release.registry().assignments());
            json.writeArrayFieldStart("ranges");
            for (WideRange range : release.registry().ranges()) {
                NpmRows.writeRange(json, range);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
