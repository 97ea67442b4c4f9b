package org.portregistry.publish.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.RangeName;
import org.portregistry.model.Registry;
import org.portregistry.model.WideRange;

/** Runs of free ports, long enough to offer to somebody who asks for a port that is taken. */
final class FreeRuns {
    private static final int SHORTEST = 16;

    /** Linux gives ports from here on to clients (ip_local_port_range). */
    private static final int EPHEMERAL = 32768;

    private FreeRuns() {}

    /** Returns the runs below the ephemeral ports without a row and without a range that is named or reserved. */
    static List<PortRange> of(Registry registry) {
        BitSet used = new BitSet(EPHEMERAL);
        used.set(0);
        for (Assignment row : registry.assignments()) {
            used.set(row.port());
        }
        for (WideRange range : registry.ranges()) {
            if (range.service().isEmpty() || RangeName.isNamed(range.ports(), range.service(), range.label())) {
                used.set(range.ports().start(), range.ports().end() + 1);
            }
        }
        List<PortRange> runs = new ArrayList<>();
        int start = used.nextClearBit(0);
        while (start < EPHEMERAL) {
            int next = used.nextSetBit(start);
            int end = next < 0 ? EPHEMERAL : Math.min(next, EPHEMERAL);
            if (end - start >= SHORTEST) {
                runs.add(new PortRange(start, end - 1));
            }
            start = used.nextClearBit(end);
        }
        return runs;
    }
}
