package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.model.Notice;
import org.portregistry.model.Ruling;

/** The maintainers' rulings, by port. */
public final class RulingBook {

    private static final PortRulings NONE = new PortRulings(List.of());

    private final Map<Integer, PortRulings> byPort = new LinkedHashMap<>();
    private final BitSet ports = new BitSet();

    /** Takes the rulings and notes those that contradict themselves or each other. */
    public RulingBook(List<Ruling> rulings) {
        Map<Integer, List<Ruling>> there = new TreeMap<>();
        for (Ruling ruling : rulings) {
            List<Ruling> onPort = there.get(ruling.port());
            if (onPort == null) {
                onPort = new ArrayList<>(2);
                there.put(ruling.port(), onPort);
            }
            onPort.add(ruling);
        }
        for (Map.Entry<Integer, List<Ruling>> port : there.entrySet()) {
            byPort.put(port.getKey(), new PortRulings(port.getValue()));
            ports.set(port.getKey());
        }
    }

    /** Returns the rulings on a port. */
    public PortRulings on(int port) {
        // Few ports have rulings.
        return ports.get(port) ? byPort.get(port) : NONE;
    }

    /** Returns everything found about the rulings; call it after all ports are decided. */
    public Collection<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (PortRulings port : byPort.values()) {
            notices.addAll(port.notices());
        }
        return notices;
    }
}
