package org.portregistry.lookup;

import java.util.ArrayList;
import java.util.List;

/** What a user's own file hides: {@code -elasticsearch 9200/tcp} on a port, {@code -elasticsearch} everywhere. */
final class HiddenRows {

    private record Hidden(String name, PortRange ports, Transport transport) {

        // In full, as in every record here: see Service.
        private Hidden(String name, PortRange ports, Transport transport) {
            this.name = name;
            this.ports = ports;
            this.transport = transport;
        }

        boolean covers(PortRange range, Transport on) {
            return ports.contains(range.start())
                    && ports.contains(range.end())
                    && (transport == Transport.UNSTATED || transport == on);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return "-" + name;
        }
    }

    private final List<Hidden> all = new ArrayList<>();

    /** Hides a service on those ports; unstated means every transport. */
    void add(String name, PortRange ports, Transport transport) {
        all.add(new Hidden(MergedRows.identity(name), ports, transport));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean hides(Service row) {
        return hides(row.name(), new PortRange(row.port(), row.port()), row.transport());
    }

    boolean hides(WideRange range) {
        return hides(range.name(), range.ports(), range.transport());
    }

    private boolean hides(String name, PortRange ports, Transport transport) {
        String identity = MergedRows.identity(name);
        for (Hidden hidden : all) {
            if (hidden.name().equals(identity) && hidden.covers(ports, transport)) {
                return true;
            }
        }
        return false;
    }
}
