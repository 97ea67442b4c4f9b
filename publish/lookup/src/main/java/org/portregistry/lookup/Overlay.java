package org.portregistry.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of your own names, as {@link PortRegistry#load(Path)} takes it: what it names, and what it hides.
 *
 * <p>The file is one in the form of services(5), as {@code /etc/services} is, or CSV with the columns {@code port}, {@code
 * service} and, if you like, {@code transport}, {@code status}, {@code label}, {@code description}, {@code aliases}, {@code
 * categories} and {@code sources} (lists separated by {@code ;}): the form of {@code ports.csv}. Other columns are passed
 * over. A port may be a range, {@code ceph 6800-7300/tcp}. A name with a hyphen in front hides that service of the registry:
 * {@code -elasticsearch 9200/tcp} there, {@code -elasticsearch} alone everywhere. A row without transport holds for all of
 * them. A service that the file names twice is one row. Where the file names a service that the registry has there too, what
 * the file leaves empty is the registry's; a row without transport takes label, description and aliases, from whichever
 * transport has them.
 *
 * <pre>{@code
 * Path own = Files.writeString(Files.createTempFile("own", ".services"), "billing 9200/tcp bill # our own\n");
 * PortRegistry registry = PortRegistry.load(own);
 * assert registry.service(9200, Transport.TCP).orElseThrow().name().equals("billing");
 * assert registry.services(9200, Transport.TCP).get(1).name().equals("elasticsearch");
 * assert registry.ports("bill").get(0).port() == 9200;
 * }</pre>
 *
 * <pre>{@code
 * Path file = Files.writeString(Files.createTempFile("own", ".services"), "ceph 6800-7300/tcp\n-elasticsearch 9200/tcp\n");
 * Overlay overlay = Overlay.read(file);
 * assert overlay.ranges().get(0).ports().contains(7000);
 * assert overlay.hides(PortRegistry.load().ports("elasticsearch").get(0));
 * }</pre>
 */
public final class Overlay {
    private final OverlayRows rows;

    private Overlay(OverlayRows rows) {
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or a line of it is wrong; the message names file, line and cure
     */
    public static Overlay read(Path file) throws IOException {
        return new Overlay(OverlayFile.read(file));
    }

    /** Returns what the file names, in its order; a range of at most 128 ports is a row for each of them. */
    public List<Service> services() {
        return List.copyOf(rows.all());
    }

    /** Returns the wider ranges that the file names, in its order. */
    public List<WideRange> ranges() {
        return List.copyOf(rows.ranges());
    }

    /** Returns whether the file hides a service of the registry. */
    public boolean hides(Service service) {
        return rows.hidden().hides(service);
    }

    /** Returns whether the file hides a range of the registry. */
    public boolean hides(WideRange range) {
        return rows.hidden().hides(range);
    }
}
