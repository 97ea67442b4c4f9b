package org.portregistry.publish.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;

/**
 * Where names lead: each to one place in all, for whoever asks without a transport, and to one port on each transport, the
 * same port where the name stands there.
 */
final class HomePorts {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> onTransports = new HashMap<>();

    private HomePorts() {}

    /** Returns where these names lead. Go asks for names in lower case, so letters count without case. */
    static HomePorts of(List<NameOnPort> names, Map<String, Authority> authorities) {
        HomePorts homes = new HomePorts();
        names.stream().collect(Collectors.groupingBy(HomePorts::lower)).forEach((name, everywhere) -> {
            NameOnPort home = HomePort.of(everywhere, authorities);
            homes.places.put(name, home.place());
            everywhere.stream()
                    .collect(Collectors.groupingBy(HomePorts::onTransport))
                    .forEach((key, there) -> {
                        NameOnPort own = there.stream()
                                .filter(candidate -> candidate.port() == home.port())
                                .findFirst()
                                .orElseGet(() -> HomePort.of(there, authorities));
                        homes.onTransports.put(key, own.place());
                    });
        });
        return homes;
    }

    /** Returns whether the name leads to this port on its transport. */
    boolean isHome(NameOnPort name) {
        return onTransports.get(onTransport(name)).equals(name.place());
    }

    /** Returns the place whose entry must stand before the one of this row: where its name leads, or the row's own place. */
    String before(Assignment row) {
        NameOnPort name = new NameOnPort(row.service(), row, List.of());
        return isHome(name) ? places.get(lower(name)) : onTransports.get(onTransport(name));
    }

    /** Lets the preferred name of a row lead to the row. */
    void settle(Assignment row) {
        NameOnPort name = new NameOnPort(row.service(), row, List.of());
        onTransports.put(onTransport(name), name.place());
        places.put(lower(name), name.place());
    }

    private static String lower(NameOnPort name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String onTransport(NameOnPort name) {
        return name.row().transport().code() + " " + lower(name);
    }
}
