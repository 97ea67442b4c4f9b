package org.portregistry.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Where a redirect (RFC 9110, section 15.4) may lead: to http or https, and from https to nothing but https. */
final class Redirect {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirect() {}

    /** Returns whether the status is that of a redirect to follow. */
    static boolean isRedirect(int status) {
        return STATUSES.contains(status);
    }

    /** Returns the address that {@code location} leads to from {@code from}. */
    static URI follow(URI from, String location) throws IOException {
        if (location.isBlank()) {
            throw new IOException(from + ": redirects to nowhere");
        }
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException problem) {
            throw new IOException(from + ": redirects to what is no address: " + location, problem);
        }
        String scheme = String.valueOf(to.getScheme());
        boolean secure = scheme.equalsIgnoreCase("https");
        if (!secure && !scheme.equalsIgnoreCase("http")) {
            throw new IOException(from + ": redirects to another scheme, which is not followed: " + to);
        }
        if (!secure && from.getScheme().equalsIgnoreCase("https")) {
            throw new IOException(from + ": redirects from https to http, which is not followed: " + to);
        }
        if (to.getHost() == null || to.getUserInfo() != null) {
            throw new IOException(from + ": redirects to what is no address: " + to);
        }
        return to;
    }
}
