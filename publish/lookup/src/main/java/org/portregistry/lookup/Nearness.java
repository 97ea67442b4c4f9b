package org.portregistry.lookup;

import java.util.Comparator;

/** Orders what a name finds: see {@link PortRegistry#ports}. */
final class Nearness implements Comparator<Service> {
    private final String name;
    private final byte[] key;
    private final LocalRows local;

    Nearness(String name, byte[] key, LocalRows local) {
        this.name = name.strip();
        this.key = key;
        this.local = local;
    }

    @Override
    public int compare(Service one, Service other) {
        int nearer = distance(one) - distance(other);
        if (nearer != 0) {
            return nearer;
        }
        if (one.port() != other.port()) {
            return one.port() - other.port();
        }
        int transport = one.transport().compareTo(other.transport());
        return transport != 0 ? transport : one.rank() - other.rank();
    }

    private int distance(Service service) {
        if (service.status() == Status.MALICIOUS) {
            return 4;
        }
        if (local.isLocal(service)) {
            return 0;
        }
        // IANA assigns both netsteward and net-steward.
        if (service.name().equalsIgnoreCase(name)) {
            return 1;
        }
        return NameKey.isOf(service.name(), key) || NameKey.isOf(service.label(), key) ? 2 : 3;
    }
}
