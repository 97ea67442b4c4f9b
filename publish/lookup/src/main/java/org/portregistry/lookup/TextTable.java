package org.portregistry.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of numbered texts in {@code registry.bin}, whose form {@link RegistryData} explains; texts are decoded when asked for. */
final class TextTable {
    private final byte[] bytes;

    /** Where each text begins; one element more says where the last one ends. */
    private final int[] starts;

    private final String[] texts;
    private final List<String>[] lists;

    /**
     * Reads the lengths of the table that begins there.
     *
     * @param isOfLists whether its texts are lists
     */
    @SuppressWarnings("unchecked") // Java makes no arrays of List<String>
    TextTable(byte[] bytes, int from, boolean isOfLists) throws IOException {
        this.bytes = bytes;
        int count = three(bytes, from);
        int at = from + 3;
        if (count > bytes.length - at) {
            throw new IOException("the data are cut off");
        }
        starts = new int[count + 1];
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
            starts[i + 1] = sum;
        }
        for (int i = 0; i <= count; i++) {
            starts[i] += at;
        }
        texts = new String[count];
        lists = (List<String>[]) new List<?>[isOfLists ? count : 0];
    }

    /** Returns where the table ends. */
    int end() {
        return starts[texts.length];
    }

    int size() {
        return texts.length;
    }

    String text(int number) {
        String text = texts[number];
        if (text == null) {
            text = decoded(starts[number], starts[number + 1]);
            texts[number] = text;
        }
        return text;
    }

    /** Returns the items of a text that is a list. */
    List<String> list(int number) {
        List<String> list = lists[number];
        if (list == null) {
            int from = starts[number];
            String[] items = new String[from == starts[number + 1] ? 0 : items(number)];
            for (int i = 0; i < items.length; i++) {
                int end = endOfItem(from, number);
                items[i] = decoded(from, end);
                from = end + 1;
            }
            list = List.of(items);
            lists[number] = list;
        }
        return list;
    }

    /** Returns whether the text, or an item of it, has that key. */
    boolean isNamed(int number, byte[] key) {
        for (int start = starts[number]; start < starts[number + 1]; ) {
            int end = endOfItem(start, number);
            if (NameKey.isOf(bytes, start, end, key)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Returns the hashes of the keys of a text's items. */
    int[] hashes(int number) {
        int[] hashes = new int[items(number)];
        int start = starts[number];
        for (int i = 0; i < hashes.length; i++) {
            int end = endOfItem(start, number);
            hashes[i] = NameKey.hash(bytes, start, end);
            start = end + 1;
        }
        return hashes;
    }

    private String decoded(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Returns the number of three bytes that begins there. */
    static int three(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    }

    private int items(int number) {
        int items = 1;
        for (int at = starts[number]; at < starts[number + 1]; at++) {
            if (bytes[at] == '\n') {
                items++;
            }
        }
        return items;
    }

    private int endOfItem(int from, int number) {
        int at = from;
        while (at < starts[number + 1] && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
