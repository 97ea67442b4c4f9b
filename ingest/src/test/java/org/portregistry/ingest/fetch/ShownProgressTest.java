package org.portregistry.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ShownProgressTest extends FetchTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final Ticking clock = new Ticking();

    @Test
    void terminal_showsOneLineThatOverwritesItself() {
        ShownProgress shown = ShownProgress.onTerminal(out, clock);
        shown.advanced("iana", 0, OptionalLong.of(4 << 20)); // at once: not worth a line
        clock.tick(200);
        shown.advanced("iana", 1 << 20, OptionalLong.of(4 << 20));
        clock.tick(10);
        shown.advanced("iana", 2 << 20, OptionalLong.of(4 << 20)); // too soon
        clock.tick(200);
        shown.advanced("nmap", 1536, OptionalLong.empty());
        shown.clear();
        shown.clear();
        String first = "iana: 1.0 MiB of 4.0 MiB, 25 %";
        String second = "nmap: 1.5 KiB";
        assertEquals(
                "\r" + first + "\r" + second + " ".repeat(first.length() - second.length()) + "\r"
                        + " ".repeat(second.length()) + "\r",
                printed());
    }

    @Test
    void log_showsALineNowAndThen() {
        ShownProgress shown = ShownProgress.inLog(out, clock);
        for (int second = 0; second <= 12; second++) {
            shown.advanced("iana", second << 20, second < 8 ? OptionalLong.of(20 << 20) : OptionalLong.empty());
            clock.tick(1000);
        }
        shown.clear();
        assertEquals("iana: 5.0 MiB of 20.0 MiB, 25 %\niana: 10.0 MiB\n", printed());
    }

    @Test
    void fetch_tellsHowFarItHasCome() throws IOException {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        progress = (source, bytes, length) -> told.add(source + " " + bytes + " " + length);
        serve("/a", body("LIST").withHeader("Content-Length", "4"));
        fetch("/a");
        assertEquals("test 0 OptionalLong[4]", told.get(0));
        assertEquals("test 4 OptionalLong[4]", told.get(told.size() - 1));
        told.clear();
        serve("/b", body("LIST OF PORTS").withChunkedDribbleDelay(3, 30));
        fetch("/b");
        assertEquals("test 0 OptionalLong.empty", told.get(0));
        assertEquals("test 13 OptionalLong.empty", told.get(told.size() - 1));
        assertTrue(told.size() > 2, told::toString);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A clock that moves when told. */
    private static final class Ticking extends Clock {
        private Instant now = NOW;

        void tick(long milliseconds) {
            now = now.plus(Duration.ofMillis(milliseconds));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
