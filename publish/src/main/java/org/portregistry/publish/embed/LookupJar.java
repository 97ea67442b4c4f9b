package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.Resource;

/** {@code port-registry-lookup-<version>.jar}: the look-up library with the release's data in it. */
final class LookupJar extends DescribedFile {
    /** Where the jar and the class path hold the library. */
    static final String PACKAGE = "org.portregistry.lookup";

    /** Its classes, sorted. */
    static final List<String> CLASSES = List.of(
            "BuiltIn",
            "CsvText",
            "HiddenRows",
            "HiddenRows$Hidden",
            "LocalRows",
            "MergedRows",
            "NameIndex",
            "NameKey",
            "Nearness",
            "Overlay",
            "OverlayCsv",
            "OverlayFile",
            "OverlayRows",
            "PortClass",
            "PortRange",
            "PortRegistry",
            "PreferredServices",
            "RegistryData",
            "RegistryRows",
            "Service",
            "ServicesLines",
            "Status",
            "TextTable",
            "Transport",
            "WideRange",
            "WideRanges");

    private static final String FOLDER = PACKAGE.replace('.', '/') + "/";

    /** Java adds a field that depends on the time zone to an entry of the first day that the format knows, 1980-01-01. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ReleaseFormat licences;

    LookupJar(ReleaseFormat licences) {
        super(
                "port-registry-lookup-<version>.jar",
                "application/java-archive",
                "The look-up library for Java 17 and newer with the rows and ranges in it: org.portregistry.lookup.");
        this.licences = licences;
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        String version = release.version().toString();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(packed)) {
            add("META-INF/MANIFEST.MF", manifest(version), jar);
            add("META-INF/LICENCES.md", licences.bytes(release), jar);
            add("META-INF/LICENSE", Resource.at("/" + FOLDER + "LICENSE"), jar);
            add("module-info.class", moduleDescription(), jar);
            for (String name : CLASSES) {
                add(FOLDER + name + ".class", Resource.at("/" + FOLDER + name + ".class"), jar);
            }
            add(FOLDER + "registry.bin", RegistryBytes.of(version, release.registry()), jar);
        }
        packed.writeTo(out);
    }

    /** Adds a file to an archive; the entry says nothing of the day. */
    static void add(String name, byte[] content, ZipOutputStream archive) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    /**
     * Returns {@code module-info.class}. What javac writes names the very Java that it is of, so that no two machines had the
     * same bytes; and of several in a class path nobody can tell whose it is.
     */
    static byte[] moduleDescription() {
        ClassWriter description = new ClassWriter(0);
        description.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor module = description.visitModule(PACKAGE, 0, null);
        module.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
        module.visitExport(PACKAGE.replace('.', '/'), 0);
        module.visitEnd();
        description.visitEnd();
        return description.toByteArray();
    }

    private static byte[] manifest(String version) {
        return ("Manifest-Version: 1.0\r\nImplementation-Title: port-registry-lookup\r\nImplementation-Version: "
                        + version + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
