package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** What is said of ports where no row answers. */
final class Remarks {

    /** How many rows a remark names. */
    private static final int ROWS = 6;

    private Remarks() {}

    /** Returns what to say where no row that passes the filter has the id asked for, given the rows of its port. */
    static String withoutId(Query query, List<FoundRow> onPort) {
        String asked = "\"" + query.asked().strip() + "\" is ";
        if (onPort.stream().anyMatch(query::takes)) {
            return asked + "there, but the filter leaves it out";
        }
        List<String> ids = onPort.stream().map(FoundRow::id).limit(ROWS).toList();
        return asked + "not a row"
                + (ids.isEmpty() ? ", nor is any on that port" : "; on that port are " + String.join(", ", ids))
                + (onPort.size() > ROWS ? " and more" : "");
    }

    /**
     * Returns what to say of ports, or of their transports, without a known use. A range that names no service has a say
     * only where nothing better is known.
     */
    static List<String> withoutUse(Query query, List<FoundRow> rows, List<FoundRow> around, FreePorts free) {
        PortRange asked = query.ports().orElseThrow();
        List<FoundRow> ranges = around.stream().filter(FoundRow::isNamed).toList();
        boolean unknown = rows.isEmpty() && ranges.isEmpty();
        if (!asked.isSingle()) {
            return unknown ? List.of(asked + " holds no known use") : List.of();
        }
        if (unknown) {
            return List.of(unknown(query, asked.start(), around, free));
        }
        List<String> remarks = new ArrayList<>();
        for (Transport one :
                query.transport().isStated() ? List.<Transport>of() : List.of(Transport.TCP, Transport.UDP)) {
            boolean known = rows.stream().anyMatch(row -> row.isOn(one))
                    || ranges.stream().anyMatch(range -> range.isOn(one));
            if (!known) {
                remarks.add(asked + "/" + one.code() + " has no known use");
            }
        }
        return remarks;
    }

    private static String unknown(Query query, int port, List<FoundRow> around, FreePorts free) {
        String place =
                query.transport().isStated() ? port + "/" + query.transport().code() : String.valueOf(port);
        String clients = String.join(" and of ", EphemeralRange.holding(port));
        String block = free.nearestBlock(port)
                .map(range -> free.isFree(port)
                        ? "; it is free" + (range.isSingle() ? "" : ", as are all of " + range)
                        : "; nearest free: " + range)
                .orElse("");
        String said = around.stream()
                .filter(range -> !EphemeralRange.IANA.is(range.ports()))
                .map(range -> "; a list says of " + range.place() + ": " + range.words())
                .collect(Collectors.joining());
        return place + " has no known use" + said
                + (clients.isEmpty()
                        ? ""
                        : "; it lies in the ephemeral range of " + clients + ", so it is probably a client's")
                + block;
    }
}
