package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** {@code port-registry-lookup-<version>.jar}: the look-up library with the release's data in it. */
final class LookupJar implements ReleaseFormat {
    /** Where the jar and the class path hold the library. */
    static final String PACKAGE = "org.portregistry.lookup";

    /** Its classes, sorted; {@code module-info} is written anew. */
    static final List<String> CLASSES = List.of(
            "CsvText",
            "LocalRows",
            "MergedRows",
            "NameIndex",
            "NameKey",
            "Nearness",
            "OverlayCsv",
            "OverlayFile",
            "OverlayRows",
            "PortClass",
            "PortRange",
            "PortRegistry",
            "RegistryData",
            "Service",
            "ServicesLines",
            "Status",
            "Transport",
            "WideRange");

    private static final String FOLDER = PACKAGE.replace('.', '/') + "/";

    private final ReleaseFormat licences;

    LookupJar(ReleaseFormat licences) {
        this.licences = licences;
    }

    @Override
    public String path() {
        return "port-registry-lookup-<version>.jar";
    }

    @Override
    public String path(Release release) {
        return "port-registry-lookup-" + release.version() + ".jar";
    }

    @Override
    public String mediaType() {
        return "application/java-archive";
    }

    @Override
    public String description() {
        return "The look-up library for Java 17 and newer with the rows and ranges in it: org.portregistry.lookup.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        String version = release.version().toString();
        ByteArrayOutputStream notice = new ByteArrayOutputStream();
        licences.write(release, notice);
        Zip zip = new Zip();
        zip.add("META-INF/MANIFEST.MF", manifest(version));
        zip.add("META-INF/LICENCES.md", notice.toByteArray());
        zip.add("META-INF/LICENSE", Resource.at("/" + FOLDER + "LICENSE"));
        zip.add("module-info.class", ModuleDescription.of(PACKAGE, PACKAGE));
        for (String name : CLASSES) {
            zip.add(FOLDER + name + ".class", Resource.at("/" + FOLDER + name + ".class"));
        }
        zip.add(FOLDER + "registry.bin", RegistryBytes.of(version, release.registry()));
        zip.end().writeTo(out);
    }

    private static byte[] manifest(String version) {
        return ("Manifest-Version: 1.0\r\nImplementation-Title: port-registry-lookup\r\nImplementation-Version: "
                        + version + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
