package org.portregistry.ingest.datasets;

/**
 * Texts that were seen before: one that is seen again is the same object. Lists say the same names, dates and places
 * hundreds of times, and millions of claims must fit into memory.
 *
 * <p>Written for speed and fenced in here: a place in the table holds the last text that fell on it. Threads share it
 * without a lock: strings are safe to hand over, and at worst one is made twice.
 */
final class Spellings {
    private static final int FEWEST = 1 << 10;
    private static final int MOST = 1 << 22;

    private final String[] seen;

    /** Takes how many characters will be read, about, for the size of the table. */
    Spellings(long characters) {
        long size = Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(Math.max(1, characters / 32))));
        this.seen = new String[(int) size];
    }

    /** Returns the part of a text between two places, which is not empty. */
    String of(String text, int start, int end) {
        int place = hash(text, start, end) & seen.length - 1;
        String known = seen[place];
        if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
            known = text.substring(start, end);
            seen[place] = known;
        }
        return known;
    }

    /** Looks at eight characters: names differ at both ends, places such as {@code record 812} in their last digits. */
    private static int hash(String text, int start, int end) {
        int last = end - 1;
        int middle = start + end >>> 1;
        int hash = end - start;
        hash = 31 * hash + text.charAt(start);
        hash = 31 * hash + text.charAt(Math.min(start + 1, last));
        hash = 31 * hash + text.charAt(middle);
        hash = 31 * hash + text.charAt(Math.max(middle - 1, start));
        hash = 31 * hash + text.charAt(Math.max(last - 3, start));
        hash = 31 * hash + text.charAt(Math.max(last - 2, start));
        hash = 31 * hash + text.charAt(Math.max(last - 1, start));
        hash = 31 * hash + text.charAt(last);
        return hash ^ hash >>> 15;
    }
}
