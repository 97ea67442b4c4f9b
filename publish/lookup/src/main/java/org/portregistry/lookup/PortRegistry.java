package org.portregistry.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is assigned to, and really found on, every port.
 *
 * <pre>{@code
 * PortRegistry registry = PortRegistry.load();
 * String name = registry.service(9200, Transport.TCP).map(Service::name).orElse("9200");
 * assert name.equals("elasticsearch");
 * }</pre>
 *
 * <p>It is immutable; load it once and use it from any thread. {@link #service} is made for hot paths: it reads one
 * element of an array. No method returns null, and every number from 0 to 65535 has an answer, if only an empty one.
 */
public final class PortRegistry {
    private final RegistryData data;
    private final RegistryRows rows;
    private final WideRanges ranges;
    private final PreferredServices preferred;

    PortRegistry(RegistryData data, OverlayRows overlay) {
        this.data = data;
        rows = new RegistryRows(data, overlay);
        ranges = new WideRanges(data, overlay);
        preferred = new PreferredServices(rows, ranges);
    }

    /**
     * Returns the registry of the release that this library was built from; every call returns the same one.
     *
     * @throws IllegalStateException if the jar that holds this class holds no data
     */
    public static PortRegistry load() {
        return BuiltIn.registry();
    }

    /**
     * Returns the registry with the rows of a file of your own on top of it: where both name a port and transport, the
     * file's name is the preferred one, and those of the registry keep their order below.
     *
     * <p>{@link Overlay} shows which form the file has. The source of its rows is {@code local}, unless it says otherwise.
     *
     * @throws IOException if the file cannot be read, or a line of it is wrong; the message names file, line and cure
     */
    public static PortRegistry load(Path overlay) throws IOException {
        return load().with(overlay);
    }

    /**
     * Reads {@code registry.bin} of the jar of another release, so that a program can take newer data than it was built
     * with.
     *
     * @throws IOException if it cannot be read, is damaged, or has a form that this code does not know
     */
    public static PortRegistry read(InputStream registry) throws IOException {
        RegistryData data = new RegistryData(registry.readAllBytes());
        data.requireWhole();
        return new PortRegistry(data, new OverlayRows(""));
    }

    /**
     * Returns this registry with the rows of a file on top of it, as {@link #load(Path)} does; rows that are on top
     * already are replaced.
     *
     * @throws IOException if the file cannot be read, or a line of it is wrong; the message names file, line and cure
     */
    public PortRegistry with(Path overlay) throws IOException {
        return new PortRegistry(data, OverlayFile.read(overlay));
    }

    /** Returns the version of the release that the data are of, such as {@code 2026.08.17}. */
    public String version() {
        return data.version();
    }

    /**
     * Returns the preferred service: the first that is neither malicious nor reserved.
     *
     * <p>Where no source states one for the transport, it is the first of those whose transport no source states; {@link
     * Service#transport} tells. Where no row is known at all, the range that names the port answers, and {@link
     * Service#range} tells it. A port that only malware is known on has no preferred service: the name of a trojan is
     * no name for traffic. {@link #services(int, Transport)} lists them.
     *
     * <pre>{@code
     * PortRegistry registry = PortRegistry.load();
     * assert registry.service(53, Transport.UDP).orElseThrow().name().equals("domain");
     * assert registry.service(65535, Transport.SCTP).isEmpty();
     * }</pre>
     *
     * @throws IllegalArgumentException if the number is not from 0 to 65535
     */
    public Optional<Service> service(int port, Transport transport) {
        return preferred.on(port, transport);
    }

    /**
     * Returns which of a flow's two ports is more likely the server's: the one with the greater weight; between equals the
     * lower one. Two unknown ports that systems give to clients are the exception: the higher one is more likely a server's,
     * since peer-to-peer programs pick from the Dynamic Ports, while the clients of Linux begin at 32768.
     *
     * <pre>{@code
     * PortRegistry registry = PortRegistry.load();
     * assert registry.servicePort(51034, 443, Transport.TCP) == 443;
     * assert registry.servicePort(546, 547, Transport.UDP) == 547;
     * }</pre>
     *
     * @throws IllegalArgumentException if a number is not from 0 to 65535
     */
    public int servicePort(int source, int destination, Transport transport) {
        return preferred.server(source, destination, transport);
    }

    /**
     * Returns everything known on a port and transport in the order of ranks, malicious and reserved rows too; after
     * them those whose transport no source states.
     *
     * <pre>{@code
     * for (Service service : PortRegistry.load().services(9200, Transport.TCP)) {
     *     System.out.println(service.rank() + " " + service.name() + " " + service.status().code()
     *             + " says " + String.join(", ", service.sources()));
     * }
     * }</pre>
     *
     * @throws IllegalArgumentException if the number is not from 0 to 65535
     */
    public List<Service> services(int port, Transport transport) {
        return rows.on(port, transport);
    }

    /** Returns every row: by port, transport and rank. */
    public List<Service> services() {
        return rows.all();
    }

    /**
     * Returns where a service lives, by its name, its label or an alias; case, blanks, {@code _} and {@code -} do not
     * matter. Rows of your own file go first, then those whose own name it is, before all in just that spelling, then those
     * that have it as an alias, and malicious ones last.
     *
     * <pre>{@code
     * List<Service> found = PortRegistry.load().ports("Elastic_Search");
     * assert found.get(0).port() == 9200;
     * assert PortRegistry.load().ports("no such service").isEmpty();
     * }</pre>
     */
    public List<Service> ports(String name) {
        return rows.named(name);
    }

    /**
     * Returns the ranges of more than 128 ports that the port lies in: they name no single port, and so are not rows.
     *
     * <pre>{@code
     * WideRange range = PortRegistry.load().ranges(30080, Transport.TCP).get(0);
     * assert range.name().equals("kube-nodeport") && range.ports().contains(32000);
     * }</pre>
     *
     * @throws IllegalArgumentException if the number is not from 0 to 65535
     */
    public List<WideRange> ranges(int port, Transport transport) {
        return ranges.around(port, transport);
    }

    /**
     * Returns the ranges of more than 128 ports with that name or label; case, blanks, {@code _} and {@code -} do not matter.
     *
     * <pre>{@code
     * assert PortRegistry.load().ranges("kube-nodeport").get(0).ports().start() == 30000;
     * }</pre>
     */
    public List<WideRange> ranges(String name) {
        return ranges.named(name);
    }

    /** Returns every range of more than 128 ports, your own first, then by start, end, transport and name. */
    public List<WideRange> ranges() {
        return ranges.all();
    }

    /**
     * Returns the class of a port number.
     *
     * <pre>{@code
     * assert PortRegistry.load().classOf(443) == PortClass.SYSTEM;
     * }</pre>
     *
     * @throws IllegalArgumentException if the number is not from 0 to 65535
     */
    public PortClass classOf(int port) {
        return PortClass.of(port);
    }
}
