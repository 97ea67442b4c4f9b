package org.portregistry.publish.embed;

import java.util.List;
import java.util.Map;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.WrittenFile;
import org.portregistry.publish.report.PageTemplate;

/** Every file for programs that embed the registry. */
public final class EmbedFiles {

    /** What Maven Central asks to know of the look-up jar. */
    static final ReleaseFormat LOOKUP_POM = new WrittenFile(
            "port-registry-lookup-<version>.pom",
            "application/xml",
            "The Maven POM of the look-up library.",
            (release, out) -> PageTemplate.write("embed/lookup-pom.jte", Map.of("release", release), out));

    private EmbedFiles() {}

    /** Returns the files; each archive holds a copy of the licences. */
    public static List<ReleaseFormat> all(ReleaseFormat licences) {
        return List.of(new LookupJar(licences), LOOKUP_POM, new NpmPackage(licences), new PythonWheel(licences));
    }
}
