package org.portregistry.publish.embed;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Packs a zip file (APPNOTE.TXT 6.3) whose bytes tell nothing of the day, the system or the Java that packed it. */
final class Zip {
    private static final int NEEDS = 20;
    private static final int UTF_8 = 1 << 11;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int HEAD = 30;

    /** Midnight of 1 January 1980: the first moment that the format knows. */
    private static final int TIME = 0x00210000;

    private final Bytes file = new Bytes(1 << 19);
    private final Deflate deflate = new Deflate(file);
    private final Bytes directory = new Bytes(1 << 12);
    private int entries;

    /** Adds a file; callers keep one order. */
    void add(String name, byte[] content) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        int start = file.size();
        file.all(new byte[HEAD]).all(utf8);
        int from = file.size();
        deflate.piece(content, content.length);
        deflate.end();
        int method = DEFLATED;
        if (file.size() - from >= content.length) {
            method = STORED;
            file.cut(from).all(content);
        }
        int end = file.size();
        Bytes about = new Bytes(HEAD)
                .lowTwo(NEEDS)
                .lowTwo(UTF_8)
                .lowTwo(method)
                .lowFour(TIME)
                .lowFour((int) crc.getValue())
                .lowFour(end - from)
                .lowFour(content.length)
                .lowTwo(utf8.length)
                .lowTwo(0);
        file.cut(start).text("PK\3\4").all(about.array(), about.size()).cut(end);
        directory
                .text("PK\1\2")
                .lowTwo(NEEDS)
                .all(about.array(), about.size())
                .lowTwo(0)
                .lowTwo(0)
                .lowTwo(0)
                .lowFour(0)
                .lowFour(start)
                .all(utf8);
        entries++;
    }

    /** Returns the whole file. */
    Bytes end() {
        int start = file.size();
        return file.all(directory.array(), directory.size())
                .text("PK\5\6")
                .lowFour(0)
                .lowTwo(entries)
                .lowTwo(entries)
                .lowFour(directory.size())
                .lowFour(start)
                .lowTwo(0);
    }
}
