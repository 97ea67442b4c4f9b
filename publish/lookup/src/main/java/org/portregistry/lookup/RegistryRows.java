package org.portregistry.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of the registry with those of a user's own file on top. */
final class RegistryRows {
    private static final int[] NO_ROWS = {};

    private final RegistryData data;
    private final LocalRows local;

    RegistryRows(RegistryData data, OverlayRows overlay) {
        this.data = data;
        local = LocalRows.over(data, overlay);
    }

    /** Returns whether the row is of the user's own file. */
    boolean isLocal(Service service) {
        return local.isLocal(service);
    }

    /** Returns the rows on a port and transport by rank, and after them those whose transport no source states. */
    List<Service> on(int port, Transport transport) {
        PortRange.requirePort(port);
        Objects.requireNonNull(transport, "transport");
        Service[] stated = rows(port, transport);
        Service[] unstated = transport == Transport.UNSTATED ? LocalRows.NO_ROWS : rows(port, Transport.UNSTATED);
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
    List<Service> all() {
        List<Service> all = new ArrayList<>(data.rows());
        for (int port = 0; port <= PortRange.LAST; port++) {
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

    /** Returns the rows of that name, the nearest first. */
    List<Service> named(String name) {
        byte[] key = NameKey.bytes(Objects.requireNonNull(name, "name"));
        List<Service> named = local.named(name);
        for (int row : key.length == 0 ? NO_ROWS : data.named(key)) {
            if (!local.isOn(data.port(row), data.transport(row))) {
                named.add(data.service(row));
            }
        }
        named.sort(new Nearness(name, key, local));
        return List.copyOf(named);
    }
}
