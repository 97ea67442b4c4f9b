package org.portregistry.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private final TextTable[] tables = new TextTable[TABLES];
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
                tables[table] = new TextTable(bytes, at, table >= ALIASES && table <= CATEGORIES);
                at = tables[table].end();
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
        String range = tables[RANGE].text(number(RANGE, row));
        Service service = new Service(
                port(row),
                transport(row),
                tables[NAME].text(number(NAME, row)),
                tables[LABEL].text(number(LABEL, row)),
                bytes[wide - 2 * rows + row] & 0xFF,
                Status.at(kind(row) >> 3),
                range.isEmpty() ? Optional.empty() : Optional.of(PortRange.parse(range)),
                tables[DESCRIPTION].text(number(DESCRIPTION, row)),
                tables[ALIASES].list(number(ALIASES, row)),
                tables[SOURCES].list(number(SOURCES, row)),
                tables[CATEGORIES].list(number(CATEGORIES, row)),
                tables[RISK].text(number(RISK, row)),
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
                    tables[NAME].text(three(at + 4)),
                    tables[LABEL].text(three(at + 7)),
                    Status.at(kind >> 3 & 7),
                    tables[SOURCES].list(three(at + 10)),
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

    TextTable table(int table) {
        return tables[table];
    }

    /** Returns the number of a row's text in a table. */
    int number(int table, int row) {
        return three(columns + 2 * rows + 3 * (table * rows + row));
    }

    private int kind(int row) {
        return bytes[wide - 3 * rows + row];
    }

    private int three(int at) {
        return TextTable.three(bytes, at);
    }

    private int two(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
