package org.portregistry.publish.command;

import java.util.ArrayList;
import java.util.List;

/** Times the stages of a command, for people to read; no result depends on it. */
final class Stopwatch {
    private final List<String> stages = new ArrayList<>();
    private long last = System.nanoTime();

    /** Ends a stage and begins the next. */
    void lap(String stage) {
        long now = System.nanoTime();
        long hundredths = (now - last + 5_000_000) / 10_000_000;
        String digits = Long.toString(100 + hundredths % 100);
        stages.add(stage + " " + hundredths / 100 + "." + digits.substring(1) + " s");
        last = now;
    }

    /** Returns every stage with its time. */
    @Override
    public String toString() {
        return String.join(", ", stages);
    }
}
