package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portregistry.publish.release.Digest;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/**
 * {@code port_registry-<version>-py3-none-any.whl}: the Python package, a zip in the form of the <a
 * href="https://packaging.python.org/en/latest/specifications/binary-distribution-format/">binary distribution format</a>.
 */
final class PythonWheel implements ReleaseFormat {
    private static final String PACKAGE = "port_registry/";
    private static final List<String> MODULES = List.of(
            "__init__.py",
            "__main__.py",
            "_find.py",
            "_model.py",
            "_overlay.py",
            "_query.py",
            "_registry.py",
            "py.typed");

    /** Java adds a field that depends on the time zone to an entry of 1980-01-01. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ReleaseFormat licences;

    PythonWheel(ReleaseFormat licences) {
        this.licences = licences;
    }

    @Override
    public String path() {
        return "port_registry-<version>-py3-none-any.whl";
    }

    @Override
    public String path(Release release) {
        return "port_registry-" + release.version() + "-py3-none-any.whl";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String description() {
        return "The Python package port_registry, for Python 3.9 and newer, with the rows and ranges in it.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files(release).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        packed.writeTo(out);
    }

    /** Returns the files by path; the record of all others is the last, as the form asks. */
    private Map<String, byte[]> files(Release release) throws IOException {
        String about = "port_registry-" + release.version() + ".dist-info/";
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String module : MODULES) {
            files.put(PACKAGE + module, Resource.own("python/" + PACKAGE + module));
        }
        files.put(PACKAGE + "rows.json", NpmPackage.rows(release));
        ByteArrayOutputStream notice = new ByteArrayOutputStream();
        licences.write(release, notice);
        files.put(about + "METADATA", text("METADATA", release));
        files.put(about + "WHEEL", text("WHEEL", release));
        files.put(about + "licenses/LICENCES.md", notice.toByteArray());
        files.put(about + "licenses/LICENSE", Resource.at("/org/portregistry/lookup/LICENSE"));
        files.put(about + "RECORD", record(files, about + "RECORD"));
        return files;
    }

    private static byte[] text(String name, Release release) throws IOException {
        return new String(Resource.own("python/" + name), StandardCharsets.UTF_8)
                .replace("@version@", release.version().toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(Map<String, byte[]> files, String own) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, content) -> lines.append(path)
                .append(",sha256=")
                .append(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Digest.sha256().digest(content)))
                .append(',')
                .append(content.length)
                .append('\n'));
        return lines.append(own).append(",,\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
