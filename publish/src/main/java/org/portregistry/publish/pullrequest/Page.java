package org.portregistry.publish.pullrequest;

import java.util.List;

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
     * @param share from 0 to 1
     * @param elsewhere where the others can be read
     */
    Page entries(List<String> entries, double share, String elsewhere) {
        int end = text.length() + (int) ((limit - text.length()) * share);
        int shown = 0;
        for (String entry : entries) {
            if (text.length() + entry.length() >= end) {
                break;
            }
            line(entry);
            shown++;
        }
        return shown == entries.size()
                ? this
                : line("- …and " + (entries.size() - shown) + " more; see " + elsewhere + ".");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
