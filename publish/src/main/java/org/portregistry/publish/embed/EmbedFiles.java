package org.portregistry.publish.embed;

import java.util.List;
import org.portregistry.publish.release.ReleaseFormat;

/** Every file for programs that embed the registry. */
public final class EmbedFiles {

    private EmbedFiles() {}

    /** Returns the files; each archive holds a copy of the licences. */
    public static List<ReleaseFormat> all(ReleaseFormat licences) {
        return List.of(new LookupJar(licences), new LookupPom(), new NpmPackage(licences), new PythonWheel(licences));
    }
}
