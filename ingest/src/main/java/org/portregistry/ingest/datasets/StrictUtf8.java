package org.portregistry.ingest.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;

/** Text files of ours, which are UTF-8 without a byte order mark and end lines with LF; the line that does not is named. */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /**
     * Reads a file.
     *
     * @throws DatasetsException if it is not such a text; the message names the line and the cure
     */
    public static String read(Path file) {
        String text = decode(file, bytes(file), "save it as UTF-8");
        if (text.startsWith("\uFEFF")) {
            throw DatasetsException.in(
                    file,
                    "line 1",
                    "begins with a byte order mark, which some programs write unasked",
                    "save it as UTF-8 without one (Excel: \"CSV\", not \"CSV UTF-8\")");
        }
        requireLineFeeds(file, text);
        return text;
    }

    /**
     * Returns the text of a file's bytes. A decoder that replaces what it cannot read would hide damage.
     *
     * @throws DatasetsException if they are not UTF-8; the message names the line and the cure
     */
    public static String decode(Path file, byte[] bytes, String cure) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(from).toString();
        } catch (CharacterCodingException problem) {
            throw DatasetsException.in(file, "line " + line(bytes, from.position()), "is not UTF-8", cure);
        }
    }

    private static void requireLineFeeds(Path file, String text) {
        int at = text.indexOf("\r\n");
        if (at >= 0) {
            long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
            throw DatasetsException.in(
                    file,
                    "line " + line,
                    "ends with CR LF, as Git and editors write lines on Windows",
                    "save it with LF; if all files of a clone are like this, clone again with -c core.autocrlf=false");
        }
    }

    private static long line(byte[] bytes, int end) {
        long line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw DatasetsException.in(
                        file, "", "is not a regular file", "replace the folder, pipe or device by a file");
            }
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }
}
