package org.portregistry.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a user's own file, merged with those that the registry has on the same ports and transports. */
final class LocalRows {
    static final Service[] NO_ROWS = {};

    private final Map<Integer, MergedRows> places;
    private final boolean[] ports = new boolean[PortRange.LAST + 1];

    /** By key; null until a name is asked for, and then whole, as volatile promises to other threads. */
    private volatile Map<String, List<Service>> names;

    private LocalRows(Map<Integer, MergedRows> places) {
        this.places = places;
        for (int place : places.keySet()) {
            ports[place & PortRange.LAST] = true;
        }
    }

    /** Puts the rows of the file, in its order, on top of those of the registry that it does not hide. */
    static LocalRows over(RegistryData data, OverlayRows overlay) {
        List<Service> rows = overlay.all();
        Map<Integer, List<Service>> byPlace = new HashMap<>();
        for (Service row : rows) {
            int place = place(row.port(), row.transport());
            List<Service> there = byPlace.get(place);
            if (there == null) {
                there = new ArrayList<>();
                byPlace.put(place, there);
            }
            there.add(row);
        }
        for (int row = 0; row < data.rows() && !overlay.hidden().isEmpty(); row++) {
            int place = place(data.port(row), data.transport(row));
            if (!byPlace.containsKey(place) && overlay.hidden().hides(data.service(row))) {
                byPlace.put(place, List.of());
            }
        }
        Map<Integer, MergedRows> places = new HashMap<>();
        for (Map.Entry<Integer, List<Service>> entry : byPlace.entrySet()) {
            int port = entry.getKey() & PortRange.LAST;
            Transport transport = Transport.at(entry.getKey() >> 16);
            places.put(entry.getKey(), MergedRows.of(data, port, transport, entry.getValue(), overlay.hidden()));
        }
        return new LocalRows(places);
    }

    /** Returns the registry's own rows of a port and of that transport only. */
    static Service[] builtIn(RegistryData data, int port, Transport transport) {
        int from = data.firstRow(port);
        int end = data.firstRow(port + 1);
        while (from < end && data.transport(from) != transport) {
            from++;
        }
        int to = from;
        while (to < end && data.transport(to) == transport) {
            to++;
        }
        Service[] rows = from == to ? NO_ROWS : new Service[to - from];
        for (int row = from; row < to; row++) {
            rows[row - from] = data.service(row);
        }
        return rows;
    }

    /** Returns whether the file names or hides anything on a port and transport. */
    boolean isOn(int port, Transport transport) {
        return ports[port] && places.containsKey(place(port, transport));
    }

    /** Returns all rows of a port and transport on which the file says anything, its own first. */
    Service[] rows(int port, Transport transport) {
        return places.get(place(port, transport)).rows();
    }

    /** Returns how many rows of a port and transport are the file's own. */
    int count(int port, Transport transport) {
        MergedRows place = ports[port] ? places.get(place(port, transport)) : null;
        return place == null ? 0 : place.own();
    }

    boolean isOn(int port) {
        return ports[port];
    }

    boolean isLocal(Service service) {
        return service.rank() <= count(service.port(), service.transport());
    }

    /** Returns the rows on the file's ports and transports that have that name, or its key, as name, label or alias. */
    List<Service> named(String name) {
        Map<String, List<Service>> index = names;
        if (index == null) {
            index = index();
            names = index;
        }
        List<Service> found = new ArrayList<>();
        List<Service> named = index.get(key(name));
        if (named != null) {
            found.addAll(named);
        }
        return found;
    }

    private Map<String, List<Service>> index() {
        Map<String, List<Service>> index = new HashMap<>();
        for (MergedRows place : places.values()) {
            for (Service row : place.rows()) {
                add(index, row.name(), row);
                add(index, row.label(), row);
                for (String alias : row.aliases()) {
                    add(index, alias, row);
                }
            }
        }
        return index;
    }

    private static void add(Map<String, List<Service>> index, String name, Service row) {
        if (name.isEmpty()) {
            return;
        }
        String key = key(name);
        List<Service> named = index.get(key);
        if (named == null) {
            named = new ArrayList<>();
            index.put(key, named);
        }
        if (named.isEmpty() || named.get(named.size() - 1) != row) {
            named.add(row);
        }
    }

    private static String key(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? MergedRows.identity(name) : key;
    }

    private static int place(int port, Transport transport) {
        return transport.ordinal() << 16 | port;
    }
}
