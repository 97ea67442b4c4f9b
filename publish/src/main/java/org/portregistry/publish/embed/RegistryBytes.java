package org.portregistry.publish.embed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;

/**
 * {@code registry.bin}, the data of the look-up jar, in the form that {@code RegistryData} of the module {@code
 * org.portregistry.lookup} reads and explains.
 */
final class RegistryBytes {
    /** Numbers of texts have three bytes. */
    private static final int LIMIT = (1 << 24) - 1;

    private static final int LARGEST_RANK = 255;

    /** The bytes of a row: port, six numbers of texts, kind, rank. */
    private static final int ROW = 2 + 6 * 3 + 2;

    /** Texts, each once, in the order in which rows name them. */
    private static final class Texts {
        private final String what;
        private final Map<Object, Integer> numbers = new HashMap<>(1 << 14);
        private final Bytes lengths = new Bytes(1 << 14);
        private final Bytes utf8 = new Bytes(1 << 17);

        Texts(String what) {
            this.what = what;
            add("", "");
        }

        int number(String text) {
            if (text.isEmpty()) {
                return 0;
            }
            Integer number = numbers.get(text);
            return number != null ? number : add(text, text);
        }

        int number(List<String> items) {
            if (items.isEmpty()) {
                return 0;
            }
            Integer number = numbers.get(items);
            return number != null ? number : add(items, String.join("\n", items));
        }

        private int add(Object key, String text) {
            int number = numbers.size();
            if (number == LIMIT) {
                throw new IllegalStateException("the registry has more than " + LIMIT + " " + what
                        + ": widen the numbers in RegistryBytes and RegistryData");
            }
            numbers.put(key, number);
            int before = utf8.size();
            utf8.text(text);
            int length = utf8.size() - before;
            for (; length > 0x7F; length >>>= 7) {
                lengths.one(length & 0x7F | 0x80);
            }
            lengths.one(length);
            return number;
        }

        void writeTo(Bytes out) {
            out.three(numbers.size());
            out.all(lengths.array(), lengths.size()).all(utf8.array(), utf8.size());
        }
    }

    private final Texts names = new Texts("names");
    private final Texts labels = new Texts("labels");
    private final Texts descriptions = new Texts("descriptions");
    private final Texts aliases = new Texts("lists of aliases");
    private final Texts sources = new Texts("lists of sources");
    private final Texts ranges = new Texts("ranges");

    private RegistryBytes() {}

    static byte[] of(String version, Registry registry) {
        return new RegistryBytes().write(version, registry);
    }

    private byte[] write(String version, Registry registry) {
        byte[] rows = rows(registry.assignments());
        Bytes wide = wide(registry.ranges());
        Bytes out = new Bytes(1 << 19).text("PRL1").one(version.length());
        out.all(version.getBytes(StandardCharsets.US_ASCII));
        for (Texts texts : new Texts[] {names, labels, descriptions, aliases, sources, ranges}) {
            texts.writeTo(out);
        }
        return out.four(registry.assignments().size())
                .all(rows)
                .three(registry.ranges().size())
                .all(wide.array(), wide.size())
                .copy();
    }

    /** Column by column; written in place, since every cell has its place. */
    private byte[] rows(List<Assignment> rows) {
        int size = rows.size();
        byte[] out = new byte[size * ROW];
        for (int i = 0; i < size; i++) {
            put(rows.get(i), i, size, out);
        }
        return out;
    }

    private void put(Assignment row, int index, int size, byte[] out) {
        if (row.rank() > LARGEST_RANK) {
            throw new IllegalStateException(
                    row.id() + " has rank " + row.rank() + ": widen the ranks in RegistryBytes and RegistryData");
        }
        int at = size * 2 + index * 3;
        two(out, index * 2, row.port());
        three(out, at, names.number(row.service()));
        three(out, at + size * 3, labels.number(row.label()));
        three(out, at + size * 6, descriptions.number(row.description()));
        three(out, at + size * 9, aliases.number(row.aliases()));
        three(out, at + size * 12, sources.number(row.sources()));
        if (row.range().isPresent()) {
            three(out, at + size * 15, ranges.number(text(row.range().get())));
        }
        int last = size * (ROW - 2) + index;
        out[last] = (byte) kind(row.transport(), row.status());
        out[last + size] = (byte) row.rank();
    }

    private static void three(byte[] out, int at, int value) {
        out[at] = (byte) (value >> 16);
        two(out, at + 1, value);
    }

    private static void two(byte[] out, int at, int value) {
        out[at] = (byte) (value >> 8);
        out[at + 1] = (byte) value;
    }

    private Bytes wide(List<WideRange> wide) {
        Bytes out = new Bytes(wide.size() * 14);
        for (WideRange range : wide) {
            out.two(range.ports().start())
                    .two(range.ports().end())
                    .three(names.number(range.service()))
                    .three(labels.number(range.label()))
                    .three(sources.number(range.sources()))
                    .one(kind(range.transport(), range.status()));
        }
        return out;
    }

    /** A range of one port is written as such. */
    private static String text(PortRange range) {
        return range.start() + "-" + range.end();
    }

    /** Both enums have the order of those in the library; a test compares them. */
    private static int kind(Transport transport, Status status) {
        return transport.ordinal() | status.ordinal() << 3;
    }
}
