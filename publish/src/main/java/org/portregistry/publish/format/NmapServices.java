package org.portregistry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.portregistry.model.Assignment;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.Preferred;
import org.portregistry.publish.table.SchemaVersion;

/**
 * {@code nmap-services}: name, port and transport, frequency where a source states one. In a folder that {@code --datadir}
 * or {@code NMAPDIR} names, it takes the place of nmap's own, and {@code -p} takes its names. {@code --servicedb} is the
 * option that refuses {@code -p}.
 *
 * <p>nmap stops at a transport that it does not know, such as DCCP. Without frequencies it refuses {@code --top-ports}.
 */
final class NmapServices implements ReleaseFormat {
    private static final Set<Transport> KNOWN = EnumSet.of(Transport.TCP, Transport.UDP, Transport.SCTP);

    @Override
    public String path() {
        return "nmap-services";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String description() {
        return "The preferred name of every port and transport, in the form of nmap's nmap-services.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("# Port Registry " + release.version() + ", schema " + SchemaVersion.CURRENT + ". Licences: "
                + Comment.onOneLine(String.join(", ", release.licences())) + "\n");
        for (Assignment row : Preferred.of(release.registry().assignments(), NmapServices::isTaken)) {
            text.write(line(row));
        }
        text.flush();
    }

    private static String line(Assignment row) {
        return row.service() + "\t" + Preferred.place(row)
                + (row.frequency().isEmpty() ? "" : "\t" + row.frequency())
                + Comment.of(Preferred.text(row)) + "\n";
    }

    private static boolean isTaken(Assignment row) {
        return KNOWN.contains(row.transport()) && ServiceAlias.isAccepted(row.service());
    }
}
