package org.portregistry.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.portregistry.ingest.list.CalendarDates;

/**
 * How long to wait before asking again: what Retry-After says (RFC 9110, section 10.2.3), else twice as long each time,
 * half of it by chance, so that many who were turned away at once do not all come back at once.
 *
 * @param limits the first and the longest wait
 * @param clock tells now, for a Retry-After that is a date
 * @param random where chance comes from
 */
record Backoff(Limits limits, Clock clock, RandomGenerator random) {

    /** Returns the wait before repetition {@code repetition}, 1 for the first, after a response with that header, if any. */
    Duration before(int repetition, Optional<String> retryAfter) {
        Duration wait = retryAfter.map(String::strip).flatMap(this::asked).orElseGet(() -> chance(repetition));
        return wait.compareTo(limits.longestWait()) > 0 ? limits.longestWait() : wait;
    }

    private Duration chance(int repetition) {
        long longest = limits.backoff().toMillis() << Math.min(repetition - 1, 20);
        return Duration.ofMillis(longest / 2 + Math.round(longest / 2.0 * random.nextDouble()));
    }

    private Optional<Duration> asked(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
        }
        return CalendarDates.moment(retryAfter)
                .map(moment -> Duration.between(clock.instant(), moment))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }
}
