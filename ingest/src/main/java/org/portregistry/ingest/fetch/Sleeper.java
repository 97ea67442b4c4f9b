package org.portregistry.ingest.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Sleeper {

    /** Really waits. */
    Sleeper REAL = duration -> Thread.sleep(duration.toMillis());

    /** Waits for so long. */
    void sleep(Duration duration) throws InterruptedException;
}
