package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.Resource;

/**
 * {@code port_registry-<version>-py3-none-any.whl}: the Python package, a zip in the form of the <a
 * href="https://packaging.python.org/en/latest/specifications/binary-distribution-format/">binary distribution format</a>.
 */
final class PythonWheel extends DescribedFile {
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

    private final ReleaseFormat licences;

    PythonWheel(ReleaseFormat licences) {
        super(
                "port_registry-<version>-py3-none-any.whl",
                "application/zip",
                "The Python package port_registry, for Python 3.9 and newer, with the rows and ranges in it.");
        this.licences = licences;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files(release).entrySet()) {
                LookupJar.add(file.getKey(), file.getValue(), zip);
            }
        }
        packed.writeTo(out);
    }

    /** Returns the files by path; the record of all others is the last, as the form asks. */
    private Map<String, byte[]> files(Release release) throws IOException {
        String about = "port_registry-" + release.version() + ".dist-info/";
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String module : MODULES) {
            files.put(PACKAGE + module, Resource.own("embed/python/" + PACKAGE + module));
        }
        files.put(PACKAGE + "rows.json", NpmPackage.rows(release));
        files.put(about + "METADATA", text("METADATA", release));
        files.put(about + "WHEEL", text("WHEEL", release));
        files.put(about + "licenses/LICENCES.md", licences.bytes(release));
        files.put(about + "licenses/LICENSE", Resource.at("/org/portregistry/lookup/LICENSE"));
        files.put(about + "RECORD", record(files, about + "RECORD"));
        return files;
    }

    private static byte[] text(String name, Release release) {
        return Resource.text("embed/python/" + name)
                .replace("@version@", release.version().toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(Map<String, byte[]> files, String own) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, content) -> lines.append(path)
                .append(",sha256=")
                .append(Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(content)))
                .append(',')
                .append(content.length)
                .append('\n'));
        return lines.append(own).append(",,\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
