package org.portregistry.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The data file of a release, {@code registry.bin}, decoded as far as it is asked for.
 *
 * <p>Written for speed and fenced in here. Big-endian: {@code PRL2}; the version, its length in a byte before it; eight
 * tables of texts ({@link #NAME} to {@link #RISK}), each a count of 3 bytes, all lengths (7 bits a byte, the low ones
 * first, the top bit says that more follow), all texts in UTF-8, items of a list separated by line feeds, text 0 empty; a
 * count of rows of 4 bytes; then column by column the port (2 bytes), the numbers of the row's eight texts (3 bytes each),
 * transport + 8 * status, rank and weight (1 byte each), rows by port, transport, rank; a count of wide ranges of 3 bytes,
 * each of start and end (2 bytes each), name, label and sources (3 bytes each), transport + 8 * status + 64 if it names a
 * service, and weight (1 byte each).
 *
 * <p>What is decoded is kept in plain arrays: two threads may decode the same text at once, and either result is right,
 * since all of them are immutable with final fields (JLS 17.5).
 */
final class RegistryData {
    static final int NAME = 0;
    static final int LABEL = 1;
    static final int DESCRIPTION = 2;
    static final int ALIASES = 3;
    static final int SOURCES = 4;
    static final int CATEGORIES = 5;
    static final int RANGE = 6;
    static final int RISK = 7;

    private static final int TABLES = 8;
    private static final int ROW = 2 + 3 * TABLES + 3;
    private static final int WIDE = 2 * 2 + 3 * 3 + 2;
    private static final int IS_NAMED = 64;
    private static final byte[] MAGIC = {'P', 'R', 'L', '2'};

    private final byte[] bytes;
    private final String version;
    private final int[][] starts = new int[TABLES][];
    private final String[][] texts = new String[TABLES][];
    private final Object[] lists;
    private final int rows;
    private final int columns;
    private final int wide;
    private final int[] firstRow = new int[PortRange.LAST + 2];
    private final Service[] services;
    private NameIndex names;

    /** Takes what {@code build} wrote; the bytes are not copied. */
    RegistryData(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try {
            if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
                throw new IOException("the data are of another form than this code reads");
            }
            int at = MAGIC.length;
            int length = bytes[at++];
            version = new String(bytes, at, length, StandardCharsets.US_ASCII);
            at += length;
            for (int table = 0; table < TABLES; table++) {
                at = readTable(table, at);
            }
            rows = two(at) << 16 | two(at + 2);
            columns = at + 4;
            wide = columns + rows * ROW;
            if (rows < 0 || wide + 3 + three(wide) * WIDE != bytes.length) {
                throw new IOException("the data are cut off");
            }
            indexPorts();
        } catch (IndexOutOfBoundsException damaged) {
            throw new IOException("the data are damaged", damaged);
        }
        services = new Service[rows];
        lists = new Object[] {
            new List<?>[texts[ALIASES].length],
            new List<?>[texts[SOURCES].length],
            new List<?>[texts[CATEGORIES].length]
        };
    }

    private int readTable(int table, int from) throws IOException {
        int count = three(from);
        int at = from + 3;
        if (count > bytes.length - at) {
            throw new IOException("the data are cut off");
        }
        int[] ends = new int[count + 1];
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int length = 0;
            int shift = 0;
            int next;
            do {
                next = bytes[at++];
                length |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            sum += length;
            ends[i + 1] = sum;
        }
        for (int i = 0; i <= count; i++) {
            ends[i] += at;
        }
        starts[table] = ends;
        texts[table] = new String[count];
        return at + sum;
    }

    private void indexPorts() throws IOException {
        int next = 0;
        for (int row = 0; row < rows; row++) {
            int port = port(row);
            if (port < next - 1) {
                throw new IOException("the data are out of order");
            }
            while (next <= port) {
                firstRow[next++] = row;
            }
        }
        while (next < firstRow.length) {
            firstRow[next++] = rows;
        }
    }

    /** Refuses data in which a row names a text that is not there: for data from elsewhere than this jar. */
    void requireWhole() throws IOException {
        try {
            for (int row = 0; row < rows; row++) {
                service(row);
            }
            ranges();
        } catch (RuntimeException damaged) {
            throw new IOException("the data are damaged", damaged);
        }
    }

    String version() {
        return version;
    }

    int rows() {
        return rows;
    }

    /** Returns the first row of a port; that of the next port ends its rows. */
    int firstRow(int port) {
        return firstRow[port];
    }

    int port(int row) {
        return two(columns + 2 * row);
    }

    Transport transport(int row) {
        return Transport.at(kind(row) & 7);
    }

    Service service(int row) {
        Service service = services[row];
        return service != null ? service : decode(row);
    }

    private Service decode(int row) {
        String range = text(RANGE, number(RANGE, row));
        Service service = new Service(
                port(row),
                transport(row),
                text(NAME, number(NAME, row)),
                text(LABEL, number(LABEL, row)),
                bytes[wide - 2 * rows + row] & 0xFF,
                Status.at(kind(row) >> 3),
                range.isEmpty() ? Optional.empty() : Optional.of(PortRange.parse(range)),
                text(DESCRIPTION, number(DESCRIPTION, row)),
                list(ALIASES, number(ALIASES, row)),
                list(SOURCES, number(SOURCES, row)),
                list(CATEGORIES, number(CATEGORIES, row)),
                text(RISK, number(RISK, row)),
                bytes[wide - rows + row] & 0xFF);
        services[row] = service;
        return service;
    }

    WideRange[] ranges() {
        WideRange[] ranges = new WideRange[three(wide)];
        for (int i = 0; i < ranges.length; i++) {
            int at = wide + 3 + i * WIDE;
            int kind = bytes[at + WIDE - 2];
            ranges[i] = new WideRange(
                    new PortRange(two(at), two(at + 2)),
                    Transport.at(kind & 7),
                    text(NAME, three(at + 4)),
                    text(LABEL, three(at + 7)),
                    Status.at(kind >> 3 & 7),
                    list(SOURCES, three(at + 10)),
                    (kind & IS_NAMED) != 0,
                    bytes[at + WIDE - 1] & 0xFF);
        }
        return ranges;
    }

    /** Returns the rows that have the key as name, label or alias, in their order. */
    int[] named(byte[] key) {
        NameIndex index = names;
        if (index == null) {
            index = NameIndex.of(this);
            names = index;
        }
        return index.rows(this, key);
    }

    boolean isNamed(int table, int row, byte[] key) {
        int text = number(table, row);
        int from = starts[table][text];
        int to = starts[table][text + 1];
        if (table != ALIASES) {
            return NameKey.isOf(bytes, from, to, key);
        }
        for (int start = from; start < to; ) {
            int end = endOfItem(start, to);
            if (NameKey.isOf(bytes, start, end, key)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Returns the hashes of the keys in each text of a table, in the texts' order. */
    int[][] hashes(int table) {
        int[][] hashes = new int[texts[table].length][];
        for (int text = 0; text < hashes.length; text++) {
            int from = starts[table][text];
            int to = starts[table][text + 1];
            int[] own = new int[table == ALIASES ? items(from, to) : 1];
            int start = from;
            for (int i = 0; i < own.length; i++) {
                int end = table == ALIASES ? endOfItem(start, to) : to;
                own[i] = NameKey.hash(bytes, start, end);
                start = end + 1;
            }
            hashes[text] = own;
        }
        return hashes;
    }

    int number(int table, int row) {
        return three(columns + 2 * rows + 3 * (table * rows + row));
    }

    private int kind(int row) {
        return bytes[wide - 3 * rows + row];
    }

    private String text(int table, int number) {
        String text = texts[table][number];
        if (text == null) {
            int start = starts[table][number];
            text = new String(bytes, start, starts[table][number + 1] - start, StandardCharsets.UTF_8);
            texts[table][number] = text;
        }
        return text;
    }

    @SuppressWarnings("unchecked") // the arrays hold nothing else
    private List<String> list(int table, int number) {
        List<String>[] kept = (List<String>[]) lists[table - ALIASES];
        List<String> list = kept[number];
        if (list == null) {
            int from = starts[table][number];
            int to = starts[table][number + 1];
            String[] items = new String[from == to ? 0 : items(from, to)];
            for (int i = 0; i < items.length; i++) {
                int end = endOfItem(from, to);
                items[i] = new String(bytes, from, end - from, StandardCharsets.UTF_8);
                from = end + 1;
            }
            list = List.of(items);
            kept[number] = list;
        }
        return list;
    }

    private int items(int from, int to) {
        int items = 1;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\n') {
                items++;
            }
        }
        return items;
    }

    private int endOfItem(int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private int three(int at) {
        return (bytes[at] & 0xFF) << 16 | two(at + 1);
    }

    private int two(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
