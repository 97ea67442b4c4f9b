package org.portregistry.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    private static final String DATA = "registry.bin";
    private static final int PORTS = PortRange.LAST + 1;

    /** Where the ports begin that Linux gives to clients. */
    private static final int FIRST_CLIENT = 32768;

    private static final int[] NO_ROWS = {};

    private static volatile PortRegistry builtIn;

    private final RegistryData data;
    private final LocalRows local;
    private final WideRange[] ranges;

    /** By transport and port; null until it is asked for. What comes in by a race is immutable and the same. */
    private final Optional<Service>[] answers;

    @SuppressWarnings("unchecked") // Java makes no arrays of Optional<Service>
    private PortRegistry(RegistryData data, LocalRows local) {
        this.data = data;
        this.local = local;
        ranges = local == LocalRows.NONE ? data.ranges() : local.ranges();
        answers = (Optional<Service>[]) new Optional<?>[PORTS * 5];
    }

    /**
     * Returns the registry of the release that this library was built from; every call returns the same one.
     *
     * @throws IllegalStateException if the jar that holds this class holds no data
     */
    public static PortRegistry load() {
        PortRegistry registry = builtIn;
        return registry != null ? registry : loadOnce();
    }

    private static synchronized PortRegistry loadOnce() {
        PortRegistry registry = builtIn;
        if (registry == null) {
            try (InputStream in = PortRegistry.class.getResourceAsStream(DATA)) {
                if (in == null) {
                    throw new IllegalStateException("this jar holds no " + DATA
                            + ": use port-registry-lookup-<version>.jar of a release of Port Registry");
                }
                registry = new PortRegistry(new RegistryData(in.readAllBytes()), LocalRows.NONE);
            } catch (IOException problem) {
                throw new IllegalStateException("cannot read " + DATA + ": " + problem.getMessage(), problem);
            }
            builtIn = registry;
        }
        return registry;
    }

    /**
     * Returns the registry with the rows of a file of your own on top of it: where both name a port and transport, the
     * file's name is the preferred one, and those of the registry keep their order below.
     *
     * <p>The file is one in the form of services(5), as {@code /etc/services} is, or CSV with the columns {@code port},
     * {@code service} and, if you like, {@code transport}, {@code status}, {@code label}, {@code description}, {@code
     * aliases}, {@code categories} and {@code sources} (lists separated by {@code ;}): the form of {@code ports.csv}. Other
     * columns are passed over. A port may be a range, {@code ceph 6800-7300/tcp}. A name with a hyphen in front hides that
     * service of the registry: {@code -elasticsearch 9200/tcp} there, {@code -elasticsearch} alone everywhere. A row without transport holds for all of them. A service that the file names twice is one row. Where the file
     * names a service that the registry has there too, what the file leaves empty is the registry's; a row without
     * transport takes label, description and aliases, from whichever transport has them. The source of its rows is
     * {@code local}, unless it says otherwise.
     *
     * <pre>{@code
     * Path file = Files.writeString(Files.createTempFile("own", ".services"), "billing 9200/tcp bill # our own\n");
     * PortRegistry registry = PortRegistry.load(file);
     * assert registry.service(9200, Transport.TCP).orElseThrow().name().equals("billing");
     * assert registry.services(9200, Transport.TCP).get(1).name().equals("elasticsearch");
     * assert registry.ports("bill").get(0).port() == 9200;
     * }</pre>
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
        return new PortRegistry(data, LocalRows.NONE);
    }

    /**
     * Returns this registry with the rows of a file on top of it, as {@link #load(Path)} does; rows that are on top
     * already are replaced.
     *
     * @throws IOException if the file cannot be read, or a line of it is wrong; the message names file, line and cure
     */
    public PortRegistry with(Path overlay) throws IOException {
        return new PortRegistry(data, LocalRows.over(data, OverlayFile.read(overlay)));
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
        if ((port & ~PortRange.LAST) != 0) {
            PortRange.requirePort(port);
        }
        Optional<Service> answer = answers[transport.ordinal() << 16 | port];
        return answer != null ? answer : prepare(port, transport);
    }

    private Optional<Service> prepare(int port, Transport transport) {
        Optional<Service> answer = Optional.empty();
        boolean inOwnRange = local.isInOwnRange(port, transport);
        for (Service service : services(port, transport)) {
            if (service.status().isBenignUse() && (!inOwnRange || local.isLocal(service))) {
                answer = Optional.of(service);
                break;
            }
        }
        if (answer.isEmpty()) {
            WideRange range = nearest(port, transport);
            answer = range == null ? answer : Optional.of(Service.of(port, range));
        }
        answers[transport.ordinal() << 16 | port] = answer;
        return answer;
    }

    /** Returns the range that answers for a port: one's own, that of the transport, IANA's, the narrowest; else null. */
    private WideRange nearest(int port, Transport transport) {
        WideRange nearest = null;
        for (WideRange range : ranges(port, transport)) {
            boolean answers = range.isNamed() && range.status().isBenignUse();
            if (answers && (nearest == null || isNearer(range, nearest))) {
                nearest = range;
            }
        }
        return nearest;
    }

    private static boolean isNearer(WideRange range, WideRange other) {
        if (range.weight() != other.weight()) {
            return range.weight() > other.weight();
        }
        boolean stated = range.transport() != Transport.UNSTATED;
        if (stated != (other.transport() != Transport.UNSTATED)) {
            return stated;
        }
        boolean assigned = range.status() == Status.ASSIGNED;
        if (assigned != (other.status() == Status.ASSIGNED)) {
            return assigned;
        }
        int width = range.ports().end() - range.ports().start();
        int otherWidth = other.ports().end() - other.ports().start();
        return width != otherWidth ? width < otherWidth : range.name().compareTo(other.name()) < 0;
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
        int one = weight(source, transport);
        int other = weight(destination, transport);
        if (one != other) {
            return one > other ? source : destination;
        }
        boolean unknown = one == 0 && Math.min(source, destination) >= FIRST_CLIENT;
        return unknown ? Math.max(source, destination) : Math.min(source, destination);
    }

    /** Returns the weight of the preferred service: from 0, where there is none, to 255. */
    private int weight(int port, Transport transport) {
        Optional<Service> service = service(port, transport);
        return service.isPresent() ? service.get().weight() : 0;
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
        PortRange.requirePort(port);
        Objects.requireNonNull(transport, "transport");
        Service[] stated = rows(port, transport);
        Service[] unstated = transport == Transport.UNSTATED ? new Service[0] : rows(port, Transport.UNSTATED);
        if (unstated.length == 0) {
            return List.of(stated);
        }
        // Local rows win, and so those without transport go before what the registry says of this one.
        int localStated = local.count(port, transport);
        int localUnstated = local.count(port, Transport.UNSTATED);
        Service[] all = Arrays.copyOf(stated, stated.length + unstated.length);
        System.arraycopy(unstated, 0, all, localStated, localUnstated);
        System.arraycopy(stated, localStated, all, localStated + localUnstated, stated.length - localStated);
        System.arraycopy(unstated, localUnstated, all, stated.length + localUnstated, unstated.length - localUnstated);
        return List.of(all);
    }

    /** Returns the rows of a port and of that transport only. */
    private Service[] rows(int port, Transport transport) {
        return local.isOn(port, transport) ? local.rows(port, transport) : LocalRows.builtIn(data, port, transport);
    }

    /** Returns every row: by port, transport and rank. */
    public List<Service> services() {
        List<Service> all = new ArrayList<>(data.rows());
        for (int port = 0; port < PORTS; port++) {
            if (local.isOn(port)) {
                for (int transport = 0; transport <= Transport.UNSTATED.ordinal(); transport++) {
                    all.addAll(Arrays.asList(rows(port, Transport.at(transport))));
                }
            } else {
                for (int row = data.firstRow(port); row < data.firstRow(port + 1); row++) {
                    all.add(data.service(row));
                }
            }
        }
        return List.copyOf(all);
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
        byte[] key = NameKey.bytes(Objects.requireNonNull(name, "name"));
        List<Service> found = local.named(name);
        for (int row : key.length == 0 ? NO_ROWS : data.named(key)) {
            if (!local.isOn(data.port(row), data.transport(row))) {
                found.add(data.service(row));
            }
        }
        found.sort(new Nearness(name, key, local));
        return List.copyOf(found);
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
        PortRange.requirePort(port);
        Objects.requireNonNull(transport, "transport");
        List<WideRange> found = List.of();
        for (WideRange range : ranges) {
            boolean on = range.transport() == transport || range.transport() == Transport.UNSTATED;
            if (on && range.ports().contains(port)) {
                found = new ArrayList<>(found);
                found.add(range);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns the ranges of more than 128 ports with that name or label; case, blanks, {@code _} and {@code -} do not matter.
     *
     * <pre>{@code
     * assert PortRegistry.load().ranges("kube-nodeport").get(0).ports().start() == 30000;
     * }</pre>
     */
    public List<WideRange> ranges(String name) {
        byte[] key = NameKey.bytes(Objects.requireNonNull(name, "name"));
        List<WideRange> found = new ArrayList<>();
        for (WideRange range : ranges) {
            if (key.length > 0 && (LocalRows.isKey(range.name(), key) || LocalRows.isKey(range.label(), key))) {
                found.add(range);
            }
        }
        return List.copyOf(found);
    }

    /** Returns every range of more than 128 ports, your own first, then by start, end, transport and name. */
    public List<WideRange> ranges() {
        return List.of(ranges);
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
        PortRange.requirePort(port);
        return PortClass.of(port);
    }
}
