package org.portregistry.publish.command;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.portregistry.ingest.fetch.Limits;

/** What {@code ci/simulate} sets by system properties, to play days in seconds; nobody else does. */
final class Rehearsal {

    private Rehearsal() {}

    /** Returns the clock that tells refreshes the day: the day {@code port-registry.today}, else the real one. */
    static Clock clock() {
        String today = System.getProperty("port-registry.today", "");
        return today.isEmpty()
                ? Clock.systemUTC()
                : Clock.fixed(
                        LocalDate.parse(today).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** Returns the day of that clock, in UTC. */
    static LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC);
    }

    /** Returns how long a fetch waits: {@code port-registry.patience}, such as {@code PT2S}, else as long as it should. */
    static Limits limits() {
        String patience = System.getProperty("port-registry.patience", "");
        if (patience.isEmpty()) {
            return Limits.DEFAULT;
        }
        Duration most = Duration.parse(patience);
        Limits usual = Limits.DEFAULT;
        return new Limits(
                most,
                most,
                usual.source(),
                usual.maximumBytes(),
                usual.redirects(),
                usual.retries(),
                Duration.ofMillis(20),
                most);
    }
}
