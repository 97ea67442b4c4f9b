package org.portregistry.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Limits limits = new Limits(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            1000,
            5,
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30));
    private final Backoff backoff = new Backoff(limits, Clock.fixed(FetchTest.NOW, ZoneOffset.UTC), FetchTest.half());

    /** Half of each wait is by chance, which here says half of the half. */
    @Test
    void waits_doubleUpToTheLongest() {
        assertEquals(
                "[750, 1500, 3000, 6000, 12000, 24000, 30000]",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(repetition ->
                                backoff.before(repetition, Optional.empty()).toMillis())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seconds            | 7                             | 7000
            now                | 0                             | 0
            longer than we may | 86400                         | 30000
            a date             | Mon, 17 Aug 2026 12:00:09 GMT | 9000
            a date gone by     | Mon, 17 Aug 2026 11:00:00 GMT | 0
            a date far off     | Mon, 17 Aug 2099 11:00:00 GMT | 30000
            below zero         | -5                            | 750
            nonsense           | soon                          | 750
            """)
    void retryAfter_isHonouredWithinLimits(String situation, String retryAfter, long milliseconds) {
        assertEquals(milliseconds, backoff.before(1, Optional.of(retryAfter)).toMillis());
    }
}
