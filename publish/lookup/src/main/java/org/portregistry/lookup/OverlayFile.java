package org.portregistry.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a user's own rows: lines of services(5), or CSV where the first line is a header with {@code port}. */
final class OverlayFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Some ten times what a row for every port and transport takes. */
    private static final int LARGEST = 100_000_000;

    private OverlayFile() {}

    static OverlayRows read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + ": is a folder; name a file in it");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "is not there; name a file that is");
        }
        if (!Files.isReadable(path)) {
            throw new AccessDeniedException(path.toString(), null, "may not be read; let this user read it");
        }
        OverlayRows rows = new OverlayRows(path.toString());
        String text = decode(path, bytes(path));
        if (isCsv(text)) {
            OverlayCsv.read(text, rows);
        } else {
            ServicesLines.read(text, rows);
        }
        return rows;
    }

    /** A wrong path, to a log or a device, must not take all memory of the program. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(file + ": has more than " + LARGEST + " bytes; name a list of services");
            }
            return bytes;
        }
    }

    private static String decode(Path file, byte[] bytes) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(file + ": is not UTF-8; save it as UTF-8", notUtf8);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IOException(file + ": is UTF-16 or no text; save it as UTF-8");
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        // Where a carriage return alone ends lines, all of the file would else be one.
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A line of services(5) parts its columns by blanks, and has no comma before a comment. */
    private static boolean isCsv(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = ServicesLines.endOfLine(text, start);
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int comment = line.indexOf('#');
                return (comment < 0 ? line : line.substring(0, comment)).indexOf(',') >= 0;
            }
            start = end + 1;
        }
        return false;
    }
}
