package org.portregistry.ingest.fetch;

import java.time.Duration;
import org.portregistry.model.Nulls;

/**
 * How far a fetch goes.
 *
 * @param connect how long a connection may take to come about
 * @param whole how long an exchange may take from the request to the last byte of the body
 * @param source how long all of a source may take: its pages, their redirects, and every wait
 * @param maximumBytes the greatest body, as sent and decompressed
 * @param redirects how many redirects a page may have
 * @param retries how often an exchange is repeated after the first
 * @param backoff the wait before the first repetition; it doubles with each
 * @param longestWait the longest wait, whatever Retry-After asks for
 */
public record Limits(
        Duration connect,
        Duration whole,
        Duration source,
        long maximumBytes,
        int redirects,
        int retries,
        Duration backoff,
        Duration longestWait) {

    /** What refresh keeps to. */
    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(120),
            Duration.ofMinutes(5),
            64L << 20,
            5,
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(120));

    /** Refuses null. */
    public Limits {
        Nulls.refuse(connect, whole, source, backoff, longestWait);
    }
}
