package org.portregistry.lookup;

import java.util.Arrays;

/** Finds rows by name, label or alias: hashes of their keys with the rows, sorted; no text is decoded for it. */
final class NameIndex {
    private static final int[] TABLES = {RegistryData.NAME, RegistryData.LABEL, RegistryData.ALIASES};

    /** Hash in the upper half, row in the lower. */
    private final long[] entries;

    private NameIndex(long[] entries) {
        this.entries = entries;
    }

    static NameIndex of(RegistryData data) {
        long[] entries = new long[data.rows() * 2];
        int size = 0;
        for (int table : TABLES) {
            int[][] hashes = new int[data.table(table).size()][];
            for (int text = 0; text < hashes.length; text++) {
                hashes[text] = data.table(table).hashes(text);
            }
            for (int row = 0; row < data.rows(); row++) {
                for (int hash : hashes[data.number(table, row)]) {
                    if (hash != 0) {
                        if (size == entries.length) {
                            entries = Arrays.copyOf(entries, size * 2);
                        }
                        entries[size++] = (long) hash << 32 | row;
                    }
                }
            }
        }
        entries = Arrays.copyOf(entries, size);
        Arrays.sort(entries);
        return new NameIndex(entries);
    }

    int[] rows(RegistryData data, byte[] key) {
        int hash = NameKey.hash(key, 0, key.length);
        int at = Arrays.binarySearch(entries, (long) hash << 32);
        int[] rows = new int[8];
        int size = 0;
        int last = -1;
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] >> 32 == hash; i++) {
            int row = (int) entries[i];
            if (row != last && isNamed(data, row, key)) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                rows[size++] = row;
            }
            last = row;
        }
        return Arrays.copyOf(rows, size);
    }

    /** Two keys may share a hash. */
    private static boolean isNamed(RegistryData data, int row, byte[] key) {
        for (int table : TABLES) {
            if (data.table(table).isNamed(data.number(table, row), key)) {
                return true;
            }
        }
        return false;
    }
}
