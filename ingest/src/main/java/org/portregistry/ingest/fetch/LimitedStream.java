package org.portregistry.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads streams whose length nobody can be trusted on. */
final class LimitedStream {

    private LimitedStream() {}

    /** Returns all there is; refuses more than so many bytes as soon as they have come. */
    static byte[] readAll(InputStream stream, long maximumBytes, String place) throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > maximumBytes) {
            throw new TooLargeException(place, maximumBytes);
        }
        return bytes;
    }

    /** Returns what was compressed with gzip (RFC 1952). */
    static byte[] decompress(byte[] compressed, long maximumBytes, String place) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return readAll(stream, maximumBytes, place + ", decompressed");
        }
    }
}
