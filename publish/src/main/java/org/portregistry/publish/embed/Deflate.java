package org.portregistry.publish.embed;

import java.util.Arrays;

/**
 * Compresses as RFC 1951 has it, always to the same bytes: those of {@link java.util.zip.Deflater} are its zlib's, and so
 * differ between Javas and systems, and a release must not.
 *
 * <p>Written for speed and fenced in here: it looks for a repetition where the same four bytes stood last, and nowhere
 * else, and writes blocks with Huffman codes of their own.
 */
final class Deflate {
    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 15;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int TOKENS = 1 << 15;
    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;

    /** For each length, its symbol. */
    private static final short[] LENGTH_SYMBOL = new short[LONGEST + 1];

    private static final int[] LENGTH_BASE = new int[LITERALS];
    private static final int[] LENGTH_EXTRA = new int[LITERALS];

    static {
        int base = 3;
        for (int symbol = 257; symbol < 285; symbol++) {
            int extra = symbol < 265 ? 0 : (symbol - 261) / 4;
            LENGTH_BASE[symbol] = base;
            LENGTH_EXTRA[symbol] = extra;
            for (int length = base; length < base + (1 << extra) && length <= LONGEST; length++) {
                LENGTH_SYMBOL[length] = (short) symbol;
            }
            base += 1 << extra;
        }
        LENGTH_BASE[285] = LONGEST;
        LENGTH_SYMBOL[LONGEST] = 285;
    }

    private final Bytes out;
    private final int[] last = new int[1 << HASH_BITS];
    private final int[] tokens = new int[TOKENS];
    private final int[] literals = new int[LITERALS];
    private final int[] distances = new int[DISTANCES];
    private int count;
    private long bits;
    private int held;

    /** Where the piece began, counted from before the first one; pieces lie a window apart. */
    private int start = WINDOW;

    /** Appends what is compressed to those bytes. */
    Deflate(Bytes out) {
        this.out = out;
    }

    /** Compresses the first bytes of the array, without a look at pieces before it. */
    void piece(byte[] bytes, int length) {
        tokens(bytes, length);
        start += length + WINDOW;
    }

    /** Ends the stream; the next piece begins another one. */
    void end() {
        block(true);
        for (; held > 0; held -= 8) {
            out.one((int) bits);
            bits >>>= 8;
        }
        held = 0;
    }

    private void tokens(byte[] bytes, int length) {
        int[] last = this.last;
        int[] tokens = this.tokens;
        int[] literals = this.literals;
        int start = this.start;
        int count = this.count;
        int at = 0;
        int limit = length - SHORTEST;
        while (at < length) {
            int match = 0;
            int distance = 0;
            if (at <= limit) {
                int four = bytes[at] & 0xFF
                        | (bytes[at + 1] & 0xFF) << 8
                        | (bytes[at + 2] & 0xFF) << 16
                        | bytes[at + 3] << 24;
                int hash = four * 0x9E3779B1 >>> 32 - HASH_BITS;
                int before = last[hash] - start;
                last[hash] = at + start;
                distance = at - before;
                if (distance < WINDOW) {
                    int longest = Math.min(LONGEST, length - at);
                    while (match < longest && bytes[before + match] == bytes[at + match]) {
                        match++;
                    }
                }
            }
            if (match < SHORTEST) {
                literals[bytes[at] & 0xFF]++;
                tokens[count++] = bytes[at++] & 0xFF;
            } else {
                literals[LENGTH_SYMBOL[match]]++;
                distances[distanceSymbol(distance)]++;
                tokens[count++] = distance << 9 | match;
                at += match;
            }
            if (count == TOKENS) {
                this.count = count;
                block(false);
                count = 0;
            }
        }
        this.count = count;
    }

    private void block(boolean last) {
        literals[END]++;
        // A code of a single symbol is a special case for readers; two keep every code whole.
        literals[0]++;
        distances[0]++;
        distances[1]++;
        int[] literalLengths = HuffmanCode.lengths(literals);
        int[] distanceLengths = HuffmanCode.lengths(distances);
        put((last ? 1 : 0) | 2 << 1, 3);
        put(LITERALS - 257, 5);
        put(DISTANCES - 1, 5);
        // Code lengths are written plainly: 4 bits each for 0 to 15, none for the run lengths 16 to 18.
        put(19 - 4, 4);
        for (int i = 0; i < 19; i++) {
            put(i < 3 ? 0 : 4, 3);
        }
        int[] plain = HuffmanCode.codes(new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4});
        for (int length : literalLengths) {
            put(plain[length], 4);
        }
        for (int length : distanceLengths) {
            put(plain[length], 4);
        }
        int[] literalCodes = HuffmanCode.codes(literalLengths);
        int[] distanceCodes = HuffmanCode.codes(distanceLengths);
        for (int i = 0; i < count; i++) {
            int token = tokens[i];
            if (token < END) {
                put(literalCodes[token], literalLengths[token]);
            } else {
                int length = token & 0x1FF;
                int symbol = LENGTH_SYMBOL[length];
                put(literalCodes[symbol], literalLengths[symbol]);
                put(length - LENGTH_BASE[symbol], LENGTH_EXTRA[symbol]);
                int distance = token >>> 9;
                int far = distanceSymbol(distance);
                put(distanceCodes[far], distanceLengths[far]);
                int extra = far < 4 ? 0 : far / 2 - 1;
                put(distance - 1 & (1 << extra) - 1, extra);
            }
        }
        put(literalCodes[END], literalLengths[END]);
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
        count = 0;
    }

    /** Distances 1 to 4 have a symbol each; then each power of two has two. */
    private static int distanceSymbol(int distance) {
        int less = distance - 1;
        if (less < 4) {
            return less;
        }
        int power = 31 - Integer.numberOfLeadingZeros(less);
        return 2 * power + (less >> power - 1 & 1);
    }

    private void put(int value, int length) {
        bits |= (long) value << held;
        held += length;
        if (held >= 32) {
            out.lowFour((int) bits);
            bits >>>= 32;
            held -= 32;
        }
    }
}
