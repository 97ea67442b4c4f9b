package org.portregistry.publish.embed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.Resource;

/** {@code port-registry-lookup-<version>.pom}: what Maven Central asks to know of the look-up jar. */
final class LookupPom extends DescribedFile {

    LookupPom() {
        super("port-registry-lookup-<version>.pom", "application/xml", "The Maven POM of the look-up library.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        StringBuilder licences = new StringBuilder();
        for (String licence : release.licences()) {
            licences.append("    <license>\n      <name>")
                    .append(escaped(licence))
                    .append("</name>\n      <distribution>repo</distribution>\n")
                    .append("      <comments>Of data: META-INF/LICENCES.md says whose.</comments>\n    </license>\n");
        }
        String pom = Resource.text("embed/lookup.pom")
                .replace("@version@", release.version().toString())
                .replace("    @licences@\n", licences);
        out.write(pom.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
