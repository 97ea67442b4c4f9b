package org.portregistry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.SchemaVersion;

/**
 * {@code services}, in the form of services(5): the preferred name of every port and transport, and the other names that
 * IANA, distributions and primary sources give it. {@link ServiceEntries} says in what order. Malicious uses are left out.
 */
final class ServicesFile extends DescribedFile {

    ServicesFile() {
        super(
                "services",
                "text/plain",
                "The names of every port and transport, the preferred one first, in the form of services(5), as in"
                        + " /etc/services.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(head(release));
        for (String line : ServiceEntries.lines(release)) {
            text.write(line + "\n");
        }
        text.flush();
    }

    /** Returns the comment at the head of such a file. */
    static String head(Release release) {
        return firstLine(release) + "# name\tport/transport\taliases\t# description\n\n";
    }

    /** Returns a comment that says which release it is, under which licences. */
    static String firstLine(Release release) {
        return "# Port Registry " + release.version() + ", schema " + SchemaVersion.CURRENT + ". Licences: "
                + Comment.onOneLine(String.join(", ", release.licences())) + "\n";
    }
}
