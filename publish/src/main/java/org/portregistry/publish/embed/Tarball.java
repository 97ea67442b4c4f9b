package org.portregistry.publish.embed;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Packs a gzipped tar file (POSIX ustar, RFC 1952) whose bytes tell nothing of the day, the system or the Java. */
final class Tarball {
    private static final int BLOCK = 512;

    /** What npm itself gives every file: 26 October 1985. */
    private static final String TIME = "03560116604";

    private final Bytes file = new Bytes(1 << 20);
    private final Deflate deflate = new Deflate(file);
    private final CRC32 crc = new CRC32();
    private int size;

    Tarball() {
        // No name, no time, no flags, and a system that is not told.
        file.one(0x1F).one(0x8B).one(8).one(0).lowFour(0).one(0).one(0xFF);
    }

    /** Adds a file; callers keep one order. */
    void add(String name, byte[] content) {
        add(name, content, content.length);
    }

    void add(String name, Bytes content) {
        add(name, content.array(), content.size());
    }

    private void add(String name, byte[] content, int length) {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        String size = Integer.toOctalString(length);
        put(header, 124, "0".repeat(11 - size.length()) + size);
        put(header, 136, TIME);
        put(header, 148, "        ");
        put(header, 156, "0");
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte one : header) {
            sum += one;
        }
        String octal = Integer.toOctalString(sum);
        put(header, 148, "0".repeat(6 - octal.length()) + octal + "\0 ");
        piece(header, BLOCK);
        piece(content, length);
        piece(new byte[BLOCK], -length & BLOCK - 1);
    }

    /** Returns the whole file. */
    Bytes end() {
        piece(new byte[2 * BLOCK], 2 * BLOCK);
        deflate.end();
        return file.lowFour((int) crc.getValue()).lowFour(size);
    }

    private void piece(byte[] bytes, int length) {
        crc.update(bytes, 0, length);
        deflate.piece(bytes, length);
        size += length;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }
}
