package org.portregistry.publish.embed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow at the end. */
final class Bytes {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private byte[] array;
    private int size;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** Returns the bytes so far, and what else the array has room for; valid until more come. */
    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(array, size);
    }

    /** Goes on at that size: back over what is there, or forward to what was there. */
    Bytes cut(int at) {
        size = at;
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(array, 0, size);
    }

    Bytes one(int value) {
        room(1);
        array[size++] = (byte) value;
        return this;
    }

    /** Two bytes, the high one first. */
    Bytes two(int value) {
        return one(value >> 8).one(value);
    }

    /** Three bytes, the high one first. */
    Bytes three(int value) {
        return one(value >> 16).two(value);
    }

    /** Four bytes, the high one first. */
    Bytes four(int value) {
        return two(value >> 16).two(value);
    }

    /** Two bytes, the low one first. */
    Bytes lowTwo(int value) {
        return one(value).one(value >> 8);
    }

    /** Four bytes, the low one first. */
    Bytes lowFour(int value) {
        return lowTwo(value).lowTwo(value >> 16);
    }

    Bytes all(byte[] bytes) {
        return all(bytes, bytes.length);
    }

    Bytes all(byte[] bytes, int length) {
        return all(bytes, 0, length);
    }

    Bytes all(byte[] bytes, int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, array, size, to - from);
        size += to - from;
        return this;
    }

    /** A whole number in decimal digits. */
    Bytes digits(int number) {
        if (number < 0) {
            one('-');
        }
        int divisor = 1;
        while (number / divisor > 9 || number / divisor < -9) {
            divisor *= 10;
        }
        for (; divisor > 0; divisor /= 10) {
            one('0' + Math.abs(number / divisor % 10));
        }
        return this;
    }

    /** A text as UTF-8. */
    Bytes text(String text) {
        int length = text.length();
        room(length * 3);
        byte[] bytes = array;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else {
                size = at;
                i = beyondAscii(text, i);
                at = size;
            }
        }
        size = at;
        return this;
    }

    /** A text as a JSON string. */
    Bytes json(String text) {
        int length = text.length();
        room(length * 6 + 2);
        byte[] bytes = array;
        int at = size;
        bytes[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = at;
                i = beyondAscii(text, i);
                at = size;
            } else if (c < ' ') {
                size = at;
                text("\\u00").one(HEX[c >> 4]).one(HEX[c & 15]);
                // Which may have made room elsewhere.
                bytes = array;
                at = size;
            } else {
                if (c == '"' || c == '\\') {
                    bytes[at++] = '\\';
                }
                bytes[at++] = (byte) c;
            }
        }
        bytes[at++] = '"';
        size = at;
        return this;
    }

    /** Puts the character at the index, which is not ASCII; returns the index of its last half. */
    private int beyondAscii(String text, int index) {
        int character = text.codePointAt(index);
        if (character < 0x800) {
            array[size++] = (byte) (0xC0 | character >> 6);
        } else if (character < 0x10000) {
            array[size++] = (byte) (0xE0 | character >> 12);
            array[size++] = (byte) (0x80 | character >> 6 & 0x3F);
        } else {
            array[size++] = (byte) (0xF0 | character >> 18);
            array[size++] = (byte) (0x80 | character >> 12 & 0x3F);
            array[size++] = (byte) (0x80 | character >> 6 & 0x3F);
        }
        array[size++] = (byte) (0x80 | character & 0x3F);
        return character < 0x10000 ? index : index + 1;
    }

    private void room(int more) {
        if (array.length - size < more) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }
}
