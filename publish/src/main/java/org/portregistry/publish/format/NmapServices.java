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
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.Preferred;

/**
 * {@code nmap-services}: name, port and transport, frequency where a source states one. In a folder that {@code --datadir}
 * or {@code NMAPDIR} names, it takes the place of nmap's own, and {@code -p} takes its names. {@code --servicedb} is the
 * option that refuses {@code -p}.
 *
 * <p>nmap stops at a transport that it does not know, such as DCCP. Without frequencies it refuses {@code --top-ports}.
 */
final class NmapServices extends DescribedFile {
    private static final Set<Transport> KNOWN = EnumSet.of(Transport.TCP, Transport.UDP, Transport.SCTP);

    NmapServices() {
        super(
                "nmap-services",
                "text/plain",
                "The preferred name of every port and transport, in the form of nmap's nmap-services.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(ServicesFile.firstLine(release));
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
