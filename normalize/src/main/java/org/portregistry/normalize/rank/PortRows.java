package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.name.Words;

/**
 * Unites the claims of one port into rows.
 *
 * <p>Claims of one service on one transport are one row. A claim that states no transport joins the transports on
 * which others name that service here; failing that it stays with the transport unstated. What one source calls
 * malicious is malicious on every transport of the port, and the malware of one transport stands in one row.
 */
public final class PortRows {

    private PortRows() {}

    /**
     * Returns the rows of one port, unranked, by service and transport.
     *
     * @param listingOnlyUsed the sources that list only what is really used
     */
    public static List<Row> of(int port, List<Stake> stakes, Origins origins, Set<String> listingOnlyUsed) {
        List<Row> rows = new ArrayList<>(2);
        if (isOneService(stakes)) {
            addRows(port, stakes, origins, rows);
            Usage.tell(rows, listingOnlyUsed);
            return rows;
        }
        Map<Transport, List<Row>> malware = new EnumMap<>(Transport.class);
        for (List<Stake> service : services(stakes)) {
            List<Row> ofService = new ArrayList<>();
            addRows(port, service, origins, ofService);
            if (Malware.isMalware(service)) {
                for (Row row : ofService) {
                    add(row.transport(), row, malware);
                }
            } else {
                Usage.tell(ofService, listingOnlyUsed);
                rows.addAll(ofService);
            }
        }
        for (List<Row> rowsOfOne : malware.values()) {
            rows.add(Malware.united(rowsOfOne, origins));
        }
        return rows.size() > 1 ? withUniqueIds(rows, origins) : rows;
    }

    /** Returns whether all claims are about one registered service, as most are: nothing else can unite with it. */
    private static boolean isOneService(List<Stake> stakes) {
        for (int i = 0; i < stakes.size(); i++) {
            Resolution resolution = stakes.get(i).resolution();
            boolean same = resolution.isRegistered()
                    && resolution.service().equals(stakes.get(0).resolution().service());
            if (!same) {
                return false;
            }
        }
        return !stakes.isEmpty();
    }

    private static Collection<List<Stake>> services(List<Stake> stakes) {
        Map<String, List<Stake>> services = new TreeMap<>();
        for (Stake stake : stakes) {
            add(identity(stake), stake, services);
        }
        if (services.size() > 1) {
            SameSlug.unite(services);
        }
        return services.values();
    }

    /** Adds the rows of one service, one a transport. */
    private static void addRows(int port, List<Stake> service, Origins origins, List<Row> rows) {
        String name = spelling(service);
        for (Map.Entry<Transport, List<Stake>> one : byTransport(service).entrySet()) {
            rows.add(row(port, one.getKey(), name, one.getValue(), origins));
        }
    }

    /**
     * Registered names are one service when they are equal without case, slugs when their telling words are; malware is
     * one whatever its version ({@code NetBus v1}, {@code NetBus v2}).
     */
    private static String identity(Stake stake) {
        String service = stake.resolution().service();
        if (service.isEmpty()) {
            return "";
        }
        if (stake.resolution().isRegistered()) {
            return registeredIdentity(service);
        }
        boolean malware = stake.resolution().match() == NameMatch.MALWARE;
        Set<String> telling = malware ? Malware.words(service) : Words.significant(Words.of(service));
        return telling.isEmpty() ? service : String.join("", telling);
    }

    static String registeredIdentity(String service) {
        return "=" + service.toLowerCase(Locale.ROOT);
    }

    /** Of several spellings of a slug the shortest stands, then the first in the alphabet. */
    private static String spelling(List<Stake> service) {
        String best = service.get(0).resolution().service();
        for (Stake stake : service) {
            String name = stake.resolution().service();
            if (name.length() < best.length() || name.length() == best.length() && name.compareTo(best) < 0) {
                best = name;
            }
        }
        return best;
    }

    private static Map<Transport, List<Stake>> byTransport(List<Stake> service) {
        Map<Transport, List<Stake>> stated = new EnumMap<>(Transport.class);
        List<Stake> unstated = new ArrayList<>();
        for (Stake stake : service) {
            Transport transport = stake.claim().transport();
            if (transport.isStated()) {
                add(transport, stake, stated);
            } else {
                unstated.add(stake);
            }
        }
        if (stated.isEmpty()) {
            stated.put(Transport.UNSTATED, unstated);
        } else {
            for (List<Stake> stakes : stated.values()) {
                stakes.addAll(unstated);
            }
        }
        return stated;
    }

    private static <K, V> void add(K key, V value, Map<K, List<V>> lists) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>(2);
            lists.put(key, list);
        }
        list.add(value);
    }

    private static Row row(int port, Transport transport, String service, List<Stake> stakes, Origins origins) {
        if (stakes.size() > 1) {
            stakes.sort(new Preference(origins));
        }
        return new Row(port, transport, service, stakes, origins);
    }

    /** Ids are case-blind names on a transport; rows that would share one are one. */
    private static List<Row> withUniqueIds(List<Row> rows, Origins origins) {
        Map<String, Row> byId = new LinkedHashMap<>();
        for (Row row : rows) {
            String id = row.transport() + "/" + row.service().toLowerCase(Locale.ROOT);
            Row before = byId.get(id);
            byId.put(id, before == null ? row : united(before, row, origins));
        }
        return new ArrayList<>(byId.values());
    }

    private static Row united(Row one, Row other, Origins origins) {
        List<Stake> all = new ArrayList<>(one.stakes());
        all.addAll(other.stakes());
        Row both = row(one.port(), one.transport(), one.service(), all, origins);
        both.usage(one.usage());
        return both;
    }
}
