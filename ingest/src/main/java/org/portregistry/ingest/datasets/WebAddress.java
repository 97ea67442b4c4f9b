package org.portregistry.ingest.datasets;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of pages: {@code http} or {@code https}, with a host. */
public final class WebAddress {

    private WebAddress() {}

    /** Returns whether the address is one of a page. */
    public static boolean is(URI address) {
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null;
    }

    /** Returns whether the text is the address of a page. */
    public static boolean is(String text) {
        try {
            return is(new URI(text));
        } catch (URISyntaxException problem) {
            return false;
        }
    }
}
