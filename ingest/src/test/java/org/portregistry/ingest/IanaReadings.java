package org.portregistry.ingest;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.Claim;

/** Prints what readings of IANA's registry came to. */
final class IanaReadings {

    private IanaReadings() {}

    /** Returns how many claims there are of each status, {@code {assigned=2, reserved=1}}. */
    static String statuses(Reading reading) {
        Map<String, Long> counts = reading.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.status().code(), TreeMap::new, Collectors.counting()));
        return counts.toString();
    }

    /** Returns how many rows were skipped for each reason. */
    static String skips(Reading reading) {
        Map<String, Long> counts = reading.skips().stream()
                .collect(Collectors.groupingBy(Reading.Skip::reason, TreeMap::new, Collectors.counting()));
        return counts.toString();
    }

    /** Returns {@code 6000-6063/tcp}, {@code /udp} for a service name without a port. */
    static String where(Claim claim) {
        return claim.ports().map(Object::toString).orElse("") + "/"
                + claim.transport().code();
    }
}
