package org.portregistry.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where a redirect (RFC 9110, section 15.4) may lead: to http or https, from https to nothing but https, and from the public
 * Internet to nothing but the public Internet.
 */
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
        String shown = Printable.of(location);
        URI to;
        try {
            to = URI.create(from.resolve(location).toASCIIString());
        } catch (IllegalArgumentException problem) {
            throw new IOException(from + ": redirects to what is not an address: " + shown, problem);
        }
        String scheme = String.valueOf(to.getScheme());
        boolean secure = scheme.equalsIgnoreCase("https");
        if (!secure && !scheme.equalsIgnoreCase("http")) {
            throw new IOException(from + ": redirects to another scheme, which is not followed: " + shown);
        }
        if (!secure && from.getScheme().equalsIgnoreCase("https")) {
            throw new IOException(from + ": redirects from https to http, which is not followed: " + shown);
        }
        if (to.getHost() == null || to.getUserInfo() != null) {
            throw new IOException(from + ": redirects to what is not an address: " + shown);
        }
        return to;
    }

    /** Refuses to go on to a private address, unless the source itself is at one. */
    static void requirePublic(URI source, URI from, URI to) throws IOException {
        Optional<InetAddress> inside = NetworkPlace.findPrivate(to);
        if (inside.isPresent() && NetworkPlace.findPrivate(source).isEmpty()) {
            throw new IOException(from + ": redirects from the public Internet to the private address "
                    + inside.get().getHostAddress() + ", which is not followed: " + Printable.of(to.toString()));
        }
    }
}
