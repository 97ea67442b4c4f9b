package org.portregistry.publish.verify;

import java.util.regex.Pattern;

/**
 * What {@code ci/release} attaches to a release after the build: sources and Javadoc of the look-up library, for Maven
 * Central, and the SBOM of the command line. Only Maven can make them; {@code SHA256SUMS} names them, {@code
 * datapackage.json} does not: they are not data.
 */
final class Attached {
    private static final Pattern DOCUMENT =
            Pattern.compile("port-registry-(lookup-[0-9.]+-(sources|javadoc)\\.jar|[0-9.]+-sbom\\.cdx\\.json)");

    private Attached() {}

    static boolean isDocument(String path) {
        return DOCUMENT.matcher(path).matches();
    }
}
