package org.portregistry.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a user's own file, merged with those that the registry has on the same ports and transports. */
final class LocalRows {
    static final LocalRows NONE = new LocalRows(new HashMap<>());

    private static final Service[] NO_ROWS = {};

    /** All rows of a port and transport, the file's own first. */
    private static final class Place {
        private final Service[] rows;
        private final int own;

        Place(Service[] rows, int own) {
            this.rows = rows;
            this.own = own;
        }
    }

    private final Map<Integer, Place> places;
    private final boolean[] ports = new boolean[PortRange.LAST + 1];

    private LocalRows(Map<Integer, Place> places) {
        this.places = places;
        for (int place : places.keySet()) {
            ports[place & PortRange.LAST] = true;
        }
    }

    /** Puts the rows of the file, in its order, on top of the registry's. */
    static LocalRows over(RegistryData data, List<Service> rows) {
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
        Map<Integer, Place> places = new HashMap<>();
        for (Map.Entry<Integer, List<Service>> entry : byPlace.entrySet()) {
            places.put(entry.getKey(), merged(data, entry.getValue()));
        }
        return new LocalRows(places);
    }

    private static Place merged(RegistryData data, List<Service> own) {
        Service first = own.get(0);
        List<Service> rest = new ArrayList<>(List.of(builtIn(data, first.port(), first.transport())));
        List<Service> merged = new ArrayList<>();
        for (Service row : once(own)) {
            Service known = take(rest, row.name());
            merged.add(ranked(known == null ? row : filled(row, known), merged.size() + 1));
        }
        int count = merged.size();
        for (Service row : rest) {
            merged.add(ranked(row, merged.size() + 1));
        }
        return new Place(merged.toArray(NO_ROWS), count);
    }

    /** A service that the file names twice on a place is one row: the first, filled from those after it. */
    private static Iterable<Service> once(List<Service> own) {
        Map<String, Service> once = new LinkedHashMap<>();
        for (Service row : own) {
            String key = NameKey.of(row.name());
            String name = key.isEmpty() ? row.name() : key;
            Service before = once.get(name);
            once.put(name, before == null ? row : filled(before, row));
        }
        return once.values();
    }

    /** Takes the row of that name out of the rows; null if there is none. */
    private static Service take(List<Service> rows, String name) {
        byte[] key = NameKey.bytes(name);
        for (int i = 0; i < rows.size(); i++) {
            String other = rows.get(i).name();
            if (key.length == 0 ? other.equals(name) : isKey(other, key)) {
                return rows.remove(i);
            }
        }
        return null;
    }

    private static Service filled(Service row, Service known) {
        List<String> aliases = new ArrayList<>(row.aliases());
        for (String alias : known.aliases()) {
            if (!aliases.contains(alias)) {
                aliases.add(alias);
            }
        }
        List<String> sources = new ArrayList<>(row.sources());
        for (String source : known.sources()) {
            if (!sources.contains(source)) {
                sources.add(source);
            }
        }
        return new Service(
                row.port(),
                row.transport(),
                row.name(),
                row.label().isEmpty() ? known.label() : row.label(),
                known.rank(),
                // What the file does not state comes as unofficial; the registry may know better.
                row.status() == Status.UNOFFICIAL && known.status().isBenignUse() ? known.status() : row.status(),
                row.range().isPresent() ? row.range() : known.range(),
                row.description().isEmpty() ? known.description() : row.description(),
                aliases,
                sources);
    }

    private static Service ranked(Service row, int rank) {
        return new Service(
                row.port(),
                row.transport(),
                row.name(),
                row.label(),
                rank,
                row.status(),
                row.range(),
                row.description(),
                row.aliases(),
                row.sources());
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

    /** Returns all rows of a port and transport that the file names, its own first; none where it names none. */
    Service[] rows(int port, Transport transport) {
        Place place = ports[port] ? places.get(place(port, transport)) : null;
        return place == null ? NO_ROWS : place.rows;
    }

    /** Returns how many of those are the file's own. */
    int count(int port, Transport transport) {
        Place place = ports[port] ? places.get(place(port, transport)) : null;
        return place == null ? 0 : place.own;
    }

    boolean isOn(int port) {
        return ports[port];
    }

    boolean isLocal(Service service) {
        return service.rank() <= count(service.port(), service.transport());
    }

    /** Returns the rows on the file's ports and transports that have the key as name, label or alias. */
    List<Service> named(byte[] key) {
        List<Service> found = new ArrayList<>();
        for (Place place : places.values()) {
            for (Service row : place.rows) {
                boolean named = isKey(row.name(), key) || isKey(row.label(), key);
                for (String alias : row.aliases()) {
                    named |= isKey(alias, key);
                }
                if (named) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    static boolean isKey(String name, byte[] key) {
        return Arrays.equals(NameKey.bytes(name), key);
    }

    private static int place(int port, Transport transport) {
        return transport.ordinal() << 16 | port;
    }
}
