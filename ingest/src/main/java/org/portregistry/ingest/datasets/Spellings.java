package org.portregistry.ingest.datasets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

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

    /** Takes how many bytes will be read, about, for the size of the table. */
    Spellings(long bytes) {
        long size = Math.max(FEWEST, Math.min(MOST, Long.highestOneBit(Math.max(1, bytes / 32))));
        this.seen = new String[(int) size];
    }

    /**
     * Returns the text that the bytes from {@code start} to {@code end}, of which there is one at least, are the UTF-8 of.
     *
     * @param ascii whether none of them is negative
     * @throws CharacterCodingException if they are not UTF-8
     */
    String of(byte[] bytes, int start, int end, boolean ascii) throws CharacterCodingException {
        int place = hash(bytes, start, end) & seen.length - 1;
        String known = seen[place];
        if (ascii && known != null && isAt(known, bytes, start, end)) {
            return known;
        }
        String text =
                ascii ? new String(bytes, start, end - start, StandardCharsets.ISO_8859_1) : utf8(bytes, start, end);
        if (text.equals(known)) {
            return known;
        }
        seen[place] = text;
        return text;
    }

    private static boolean isAt(String known, byte[] bytes, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (known.charAt(i - start) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] bytes, int start, int end) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, end - start))
                .toString();
    }

    /** Looks at eight bytes: names differ at both ends, places such as {@code record 812} in their last digits. */
    private static int hash(byte[] bytes, int start, int end) {
        int last = end - 1;
        int middle = start + end >>> 1;
        int hash = end - start;
        hash = 31 * hash + bytes[start];
        hash = 31 * hash + bytes[Math.min(start + 1, last)];
        hash = 31 * hash + bytes[middle];
        hash = 31 * hash + bytes[Math.max(middle - 1, start)];
        hash = 31 * hash + bytes[Math.max(last - 3, start)];
        hash = 31 * hash + bytes[Math.max(last - 2, start)];
        hash = 31 * hash + bytes[Math.max(last - 1, start)];
        hash = 31 * hash + bytes[last];
        return hash ^ hash >>> 15;
    }
}
