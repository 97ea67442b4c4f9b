package org.portregistry.publish.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Transport;
import org.portregistry.publish.table.Preferred;

/**
 * Where names lead: each to one place in all, for whoever asks without a transport, and to one port on each transport, the
 * same port where the name stands there.
 */
final class HomePorts {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Map<Transport, Integer>> ports = new HashMap<>();

    private HomePorts() {}

    /** Returns where these names lead. Go asks for names in lower case, so letters count without case. */
    static HomePorts of(List<NameOnPort> names, Map<String, Authority> authorities) {
        HomePorts homes = new HomePorts();
        names.stream()
                .collect(Collectors.groupingBy(name -> lower(name.name())))
                .forEach((name, everywhere) -> homes.add(name, everywhere, authorities));
        return homes;
    }

    private void add(String name, List<NameOnPort> everywhere, Map<String, Authority> authorities) {
        NameOnPort home = HomePort.of(everywhere, authorities);
        places.put(name, home.place());
        Map<Transport, List<NameOnPort>> byTransport = everywhere.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.row().transport(),
                        () -> new EnumMap<>(Transport.class),
                        Collectors.toList()));
        Map<Transport, Integer> onTransports = new EnumMap<>(Transport.class);
        byTransport.forEach((transport, there) -> onTransports.put(
                transport,
                there.stream().anyMatch(candidate -> candidate.port() == home.port())
                        ? home.port()
                        : HomePort.of(there, authorities).port()));
        ports.put(name, onTransports);
    }

    /** Returns whether the name leads to the port of this row on its transport. */
    boolean isHome(String name, Assignment row) {
        return port(name, row.transport()) == row.port();
    }

    /** Returns the place whose entry must stand before the one of this row: where its name leads, or the row's own place. */
    String before(Assignment row) {
        int port = port(row.service(), row.transport());
        return port == row.port() ? places.get(lower(row.service())) : Preferred.place(port, row.transport());
    }

    /** Lets the preferred name of a row lead to the row. */
    void settle(Assignment row) {
        String name = lower(row.service());
        ports.get(name).put(row.transport(), row.port());
        places.put(name, Preferred.place(row));
    }

    private int port(String name, Transport transport) {
        return ports.get(lower(name)).get(transport);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
