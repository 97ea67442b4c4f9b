package org.portregistry.publish.embed;

import java.util.Arrays;

/** Huffman codes as RFC 1951, section 3.2.2, has them: at most 15 bits, given by their lengths alone. */
final class HuffmanCode {
    private static final int LONGEST = 15;

    private HuffmanCode() {}

    /** Returns how long the code of each symbol is, for how often each occurs; 0 where it does not. */
    static int[] lengths(int[] frequencies) {
        int[] flattened = frequencies.clone();
        int[] lengths = unlimited(flattened);
        while (longest(lengths) > LONGEST) {
            // Rare symbols as if they were less rare: a little longer than best, which hardly ever comes.
            for (int i = 0; i < flattened.length; i++) {
                flattened[i] = flattened[i] == 0 ? 0 : flattened[i] / 2 + 1;
            }
            lengths = unlimited(flattened);
        }
        return lengths;
    }

    /** Merges the two rarest again and again: leaves in order of frequency, and merged ones, which come in order. */
    private static int[] unlimited(int[] frequencies) {
        long[] leaves = new long[frequencies.length];
        int count = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                leaves[count++] = (long) frequencies[symbol] << 16 | symbol;
            }
        }
        leaves = Arrays.copyOf(leaves, count);
        Arrays.sort(leaves);
        long[] weights = new long[2 * count];
        int[] parents = new int[2 * count];
        for (int i = 0; i < count; i++) {
            weights[i] = leaves[i] >> 16;
        }
        int leaf = 0;
        int inner = count;
        for (int made = count; made < 2 * count - 1; made++) {
            for (int child = 0; child < 2; child++) {
                boolean isLeaf = leaf < count && (inner == made || weights[leaf] <= weights[inner]);
                int lightest = isLeaf ? leaf++ : inner++;
                weights[made] += weights[lightest];
                parents[lightest] = made;
            }
        }
        int[] depths = new int[2 * count];
        int[] lengths = new int[frequencies.length];
        for (int node = 2 * count - 3; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
            if (node < count) {
                lengths[(int) leaves[node] & 0xFFFF] = depths[node];
            }
        }
        return lengths;
    }

    /** Returns the codes for those lengths, their bits in the order in which a stream holds them. */
    static int[] codes(int[] lengths) {
        int[] next = new int[LONGEST + 2];
        for (int length : lengths) {
            if (length > 0) {
                next[length + 1]++;
            }
        }
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] += next[length];
            next[length + 1] <<= 1;
        }
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < codes.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                codes[symbol] = Integer.reverse(next[length]++) >>> 32 - length;
            }
        }
        return codes;
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
