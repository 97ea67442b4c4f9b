package org.portregistry.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of your own names, as {@link PortRegistry#load(Path)} takes it: what it names, and what it hides.
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
