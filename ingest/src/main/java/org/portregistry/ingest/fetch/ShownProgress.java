package org.portregistry.ingest.fetch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Prints how far downloads have come: on a terminal one line that overwrites itself, in a log a line now and then.
 *
 * <p>On a terminal, {@link #clear} must come before anything else is printed.
 */
public final class ShownProgress implements Progress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(100);
    private static final Duration IN_LOG = Duration.ofSeconds(5);

    private final PrintStream out;
    private final Clock clock;
    private final boolean terminal;
    private Instant next;
    private int shown;

    private ShownProgress(PrintStream out, Clock clock, boolean terminal) {
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
        this.next = clock.instant().plus(interval());
    }

    /** Shows progress on a terminal, ten times a second. */
    public static ShownProgress onTerminal(PrintStream out, Clock clock) {
        return new ShownProgress(out, clock, true);
    }

    /** Shows progress in a log, every five seconds. */
    public static ShownProgress inLog(PrintStream out, Clock clock) {
        return new ShownProgress(out, clock, false);
    }

    @Override
    public synchronized void advanced(String source, long bytes, OptionalLong length) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(interval());
        String line = line(source, bytes, length);
        if (terminal) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            out.flush();
            shown = line.length();
        } else {
            out.print(line + "\n");
        }
    }

    /** Empties the line on the terminal. */
    public synchronized void clear() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }

    private Duration interval() {
        return terminal ? ON_TERMINAL : IN_LOG;
    }

    private static String line(String source, long bytes, OptionalLong length) {
        if (length.isEmpty() || length.getAsLong() <= 0) {
            return source + ": " + size(bytes);
        }
        long total = length.getAsLong();
        return source + ": " + size(bytes) + " of " + size(total) + ", " + (100 * bytes / total) + " %";
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.1f KiB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%.1f MiB", bytes / 1048576.0);
    }
}
