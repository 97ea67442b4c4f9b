package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.PortClass;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** What is said of ports where no row answers. */
final class Remarks {

    /** How many rows a remark names. */
    private static final int ROWS = 6;

    private Remarks() {}

    /** Returns what to say where no row that is wished for has the id asked for, given the rows of its port. */
    static String withoutId(Query query, List<FoundRow> onPort) {
        String asked = "\"" + query.asked().strip() + "\" is ";
        if (onPort.stream().anyMatch(query::takes)) {
            return asked + "there; nothing of it is what you asked for";
        }
        List<String> ids = onPort.stream().map(FoundRow::id).limit(ROWS).toList();
        return asked + "no row"
                + (ids.isEmpty() ? ", nor is any on that port" : "; on that port are " + String.join(", ", ids))
                + (onPort.size() > ROWS ? " and more" : "");
    }

    /** Returns which of the transports asked for have no row on the port, and what that means. */
    static List<String> withoutRow(PortRange asked, Transport transport, List<FoundRow> rows) {
        if (!asked.isSingle()) {
            return rows.isEmpty() ? List.of(asked + " holds no assigned or known use") : List.of();
        }
        List<String> remarks = new ArrayList<>();
        List<Transport> transports = transport.isStated() ? List.of(transport) : List.of(Transport.TCP, Transport.UDP);
        for (Transport one : transports) {
            boolean known = rows.stream().anyMatch(row -> row.transport().equals(one.code()));
            if (!known) {
                boolean dynamic = PortClass.of(asked.start()) == PortClass.DYNAMIC;
                remarks.add(asked + "/" + one.code()
                        + (dynamic ? " is dynamic: never assigned, free for any use" : " is unassigned"));
            }
        }
        return remarks;
    }
}
