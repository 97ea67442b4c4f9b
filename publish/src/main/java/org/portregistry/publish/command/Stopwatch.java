package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times the stages of a command, for people to read; no result depends on it. */
final class Stopwatch {
    private final List<String> stages = new ArrayList<>();
    private long last = System.nanoTime();

    /** Ends a stage and begins the next. */
    void lap(String stage) {
        long now = System.nanoTime();
        stages.add(String.format(Locale.ROOT, "%s %.2f s", stage, (now - last) / 1e9));
        last = now;
    }

    /** Returns every stage with its time. */
    @Override
    public String toString() {
        return String.join(", ", stages);
    }
}
