package org.portregistry.ingest.fetch;

import java.io.IOException;

/** A body is larger than the limit, as sent or decompressed. To ask again would not help. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String place, long maximumBytes) {
        super(place + ": larger than the limit of " + maximumBytes + " bytes");
    }
}
