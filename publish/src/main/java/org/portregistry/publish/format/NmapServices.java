package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.portregistry.model.Assignment;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.TextOutput;

/**
 * {@code nmap-services}, for {@code nmap --servicedb}: name, port and transport, frequency where a source states one.
 *
 * <p>nmap stops at a transport that it does not know, such as DCCP. Without frequencies it still scans every port that is
 * listed, but refuses {@code --top-ports}.
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
        TextOutput text = new TextOutput(out);
        text.append("# Port Registry " + release.version() + ", schema " + SchemaVersion.CURRENT + ". Licences: "
                + String.join(", ", release.licences()));
        text.endLine();
        for (Assignment row : Preferred.of(release.registry().assignments(), NmapServices::isTaken)) {
            append(row, text);
        }
        text.flush();
    }

    private static void append(Assignment row, TextOutput text) throws IOException {
        text.append(row.service()).append('\t');
        Preferred.appendPlace(row, text);
        if (!row.frequency().isEmpty()) {
            text.append('\t').append(row.frequency());
        }
        Comment.append(Preferred.text(row), text);
        text.endLine();
    }

    private static boolean isTaken(Assignment row) {
        return KNOWN.contains(row.transport()) && ServiceAlias.isAccepted(row.service());
    }
}
