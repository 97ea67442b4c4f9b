package org.portregistry.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether an address lies in the public Internet. A list must not send the machine that refreshes it to that machine's own
 * neighbours: its loopback, its local network, the metadata service of its cloud.
 *
 * <p>The host is resolved and not compared as text, because one address has many spellings: {@code 2130706433},
 * {@code [::ffff:127.0.0.1]}, and every name that somebody points there.
 */
final class NetworkPlace {

    private NetworkPlace() {}

    /** Returns the first address of the host that is not public; empty where all are, or nobody knows the host. */
    static Optional<InetAddress> findPrivate(URI uri) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host(uri)))
                    .filter(address -> !isPublic(address))
                    .findFirst();
        } catch (UnknownHostException problem) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        String host = uri.getHost();
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** The registries of special addresses are RFC 6890's, for IPv4 and IPv6. */
    static boolean isPublic(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special
                && (address instanceof Inet4Address
                        ? isPublic4(bytes)
                        : !(address instanceof Inet6Address) || isPublic6(bytes));
    }

    private static boolean isPublic4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        boolean thisNetwork = first == 0;
        boolean sharedSpace = first == 100 && (second & 0xC0) == 64;
        boolean benchmarks = first == 198 && (second & 0xFE) == 18;
        boolean future = first >= 240;
        return !thisNetwork && !sharedSpace && !benchmarks && !future;
    }

    /** An IPv6 address may also carry an IPv4 one: NAT64 (RFC 6052), 6to4 (RFC 3056), IPv4-compatible. */
    private static boolean isPublic6(byte[] address) {
        boolean uniqueLocal = (address[0] & 0xFE) == 0xFC;
        boolean nat64 = startsWith(address, 0x00, 0x64, 0xFF, 0x9B);
        boolean sixToFour = startsWith(address, 0x20, 0x02);
        boolean compatible = startsWith(address, new int[12]);
        if (uniqueLocal) {
            return false;
        }
        if (nat64 || compatible) {
            return isPublic(embedded(address, 12));
        }
        return !sixToFour || isPublic(embedded(address, 2));
    }

    private static boolean startsWith(byte[] address, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress embedded(byte[] address, int start) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address, start, start + 4));
        } catch (UnknownHostException problem) {
            throw new IllegalStateException("four bytes are an IPv4 address", problem);
        }
    }
}
