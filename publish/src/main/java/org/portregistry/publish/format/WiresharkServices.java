package org.portregistry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.portregistry.model.RangeName;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.publish.release.DescribedFile;
import org.portregistry.publish.release.Release;

/**
 * {@code wireshark-services}: {@code services} with the ranges that have a name, such as {@code kube-nodeport
 * 30000-32767/tcp}, which Wireshark's own file may hold.
 *
 * <p>Wireshark lets the last line of a port speak. So the ranges come before the ports, and of two ranges the narrower comes
 * later.
 */
final class WiresharkServices extends DescribedFile {

    WiresharkServices() {
        super(
                "wireshark-services",
                "text/plain",
                "The lines of services and the named ranges, in the form of Wireshark's file services.");
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(ServicesFile.head(release));
        for (WideRange range : release.registry().ranges().stream()
                .filter(WiresharkServices::isNamed)
                .sorted(Comparator.<WideRange>comparingInt(
                                range -> -range.ports().size())
                        .thenComparing(range -> range.transport().isStated()))
                .toList()) {
            for (Transport transport : transports(range).toList()) {
                text.write(range.service() + "\t" + range.ports() + "/" + transport.code() + "\n");
            }
        }
        text.write("\n");
        for (String line : ServiceEntries.lines(release)) {
            text.write(line + "\n");
        }
        text.flush();
    }

    private static boolean isNamed(WideRange range) {
        return range.status().isBenignUse()
                && ServiceAlias.isAccepted(range.service())
                && RangeName.isNamed(range.ports(), range.service(), range.label());
    }

    /** Returns the transport, or all of them where nobody states one. */
    private static Stream<Transport> transports(WideRange range) {
        return range.transport().isStated()
                ? Stream.of(range.transport())
                : Stream.of(Transport.values()).filter(Transport::isStated);
    }
}
