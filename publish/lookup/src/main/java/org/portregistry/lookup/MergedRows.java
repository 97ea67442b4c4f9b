package org.portregistry.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All rows of a port and transport that a user's own file names, the file's own first. */
final class MergedRows {
    private final Service[] rows;
    private final int own;

    private MergedRows(Service[] rows, int own) {
        this.rows = rows;
        this.own = own;
    }

    /** Returns all of them; the array is not copied. */
    Service[] rows() {
        return rows;
    }

    /** Returns how many of them are the file's own. */
    int own() {
        return own;
    }

    /** Merges the rows of the file on one port and transport with those of the registry that it does not hide. */
    static MergedRows of(RegistryData data, int port, Transport transport, List<Service> own, HiddenRows hidden) {
        List<Service> rest = new ArrayList<>(List.of(LocalRows.builtIn(data, port, transport)));
        List<Service> merged = new ArrayList<>();
        for (Service row : once(own)) {
            Service known = take(rest, row.name());
            if (known != null) {
                row = filled(row, known);
            } else if (row.transport() == Transport.UNSTATED) {
                row = worded(row, data);
            }
            merged.add(row.ranked(merged.size() + 1));
        }
        int count = merged.size();
        for (Service row : rest) {
            if (!hidden.hides(row)) {
                merged.add(row.ranked(merged.size() + 1));
            }
        }
        return new MergedRows(merged.toArray(LocalRows.NO_ROWS), count);
    }

    /** A service that the file names twice on a place is one row: the first, filled from those after it. */
    private static Iterable<Service> once(List<Service> own) {
        Map<String, Service> once = new LinkedHashMap<>();
        for (Service row : own) {
            String name = identity(row.name());
            Service before = once.get(name);
            once.put(name, before == null ? row : filled(before, row));
        }
        return once.values();
    }

    /** Takes the row of that name out of the rows; null if there is none. */
    private static Service take(List<Service> rows, String name) {
        String identity = identity(name);
        for (int i = 0; i < rows.size(); i++) {
            if (identity(rows.get(i).name()).equals(identity)) {
                return rows.remove(i);
            }
        }
        return null;
    }

    /** Fills words and aliases from the service's row on any transport: its status and sources hold for that one only. */
    private static Service worded(Service row, RegistryData data) {
        Service worded = row;
        for (int ordinal = 0; ordinal < Transport.UNSTATED.ordinal(); ordinal++) {
            List<Service> there = new ArrayList<>(List.of(LocalRows.builtIn(data, row.port(), Transport.at(ordinal))));
            Service known = take(there, row.name());
            if (known != null) {
                Service filled = filled(worded, known);
                worded = new Service(
                        row.port(),
                        row.transport(),
                        row.name(),
                        filled.label(),
                        row.rank(),
                        row.status(),
                        filled.range(),
                        filled.description(),
                        filled.aliases(),
                        row.sources(),
                        filled.categories(),
                        filled.risk(),
                        row.weight());
            }
        }
        return worded;
    }

    private static List<String> united(List<String> one, List<String> other) {
        List<String> united = new ArrayList<>(one);
        for (String item : other) {
            if (!united.contains(item)) {
                united.add(item);
            }
        }
        return united;
    }

    private static Service filled(Service row, Service known) {
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
                united(row.aliases(), known.aliases()),
                united(row.sources(), known.sources()),
                row.categories().isEmpty() ? known.categories() : row.categories(),
                row.risk().isEmpty() ? known.risk() : row.risk(),
                row.weight());
    }

    /** Keys hold letters of ASCII alone; names with others, of which two may have one key, are told apart as they are. */
    static String identity(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7F) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        String key = NameKey.of(name);
        return key.isEmpty() ? name : key;
    }
}
