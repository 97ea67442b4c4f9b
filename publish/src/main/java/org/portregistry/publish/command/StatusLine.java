package org.portregistry.publish.command;

import java.io.PrintStream;
import org.portregistry.publish.lookup.Terminal;

/**
 * One line on a terminal that says what a command is doing, for commands that take seconds. It overwrites itself and is gone
 * at the end; a pipe or a log gets nothing.
 */
final class StatusLine implements AutoCloseable {
    private final PrintStream out;
    private final boolean terminal;
    private int shown;

    StatusLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Returns a line on standard error; empty where nobody sits at a terminal. */
    static StatusLine onTerminal() {
        return new StatusLine(System.err, Terminal.isThere());
    }

    /** Shows what begins now, in a few words. */
    void show(String doing) {
        if (terminal) {
            String line = doing + " …";
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            out.flush();
            shown = line.length();
        }
    }

    /** Empties the line; what is printed next begins where it began. */
    @Override
    public void close() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }
}
