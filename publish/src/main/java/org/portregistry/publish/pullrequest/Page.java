package org.portregistry.publish.pullrequest;

import java.util.List;
import java.util.function.Function;

/** Text of a bounded length: what does not fit is counted, never cut in the middle. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final int limit;

    Page(int limit) {
        this.limit = limit;
    }

    /** Writes what must be there; the caller leaves room for it. */
    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /**
     * Writes as many of the entries as fit into a share of the room that is left, and tells how many do not.
     *
     * @param entry writes an entry of an item; it is asked for no more of them than fit
     * @param share from 0 to 1
     * @param elsewhere where the others can be read
     */
    <T> Page entries(List<T> items, Function<T, String> entry, double share, String elsewhere) {
        int end = text.length() + (int) ((limit - text.length()) * share);
        int shown = 0;
        for (T item : items) {
            String next = entry.apply(item);
            if (text.length() + next.length() >= end) {
                break;
            }
            line(next);
            shown++;
        }
        return shown == items.size()
                ? this
                : line("- …and " + (items.size() - shown) + " more; see " + elsewhere + ".");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
