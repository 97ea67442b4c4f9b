package org.portregistry.ingest.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * A response whose body has come whole.
 *
 * @param uri where it came from
 * @param status the status code
 * @param headers the header fields
 * @param body the body as sent; empty unless the status is 200
 */
record Response(URI uri, int status, HttpHeaders headers, byte[] body) {

    /** Returns the value of a header field, or the empty string. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Returns whether to ask again may help: too many requests, or the server's own trouble. */
    boolean isPassing() {
        return status == 429 || status >= 500;
    }
}
