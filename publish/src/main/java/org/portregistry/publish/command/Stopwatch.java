package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times the stages of a command and shows which one runs, for people to read; no result depends on it. */
final class Stopwatch {
    private final StatusLine line;
    private final List<String> stages = new ArrayList<>();
    private long last = System.nanoTime();

    /** Starts with the stage that is shown in these words. */
    Stopwatch(StatusLine line, String doing) {
        this.line = line;
        line.show(doing);
    }

    /** Ends a stage, named as in {@code read 1.20 s}, and begins the next, which is shown in other words. */
    void lap(String stage, String next) {
        end(stage);
        line.show(next);
    }

    /** Ends the last stage, and empties the line. */
    void end(String stage) {
        long now = System.nanoTime();
        stages.add(String.format(Locale.ROOT, "%s %.2f s", stage, (now - last) / 1e9));
        last = now;
        line.close();
    }

    /** Returns every stage with its time. */
    @Override
    public String toString() {
        return String.join(", ", stages);
    }
}
