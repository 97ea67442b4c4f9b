package org.portregistry.publish.format;

/** Which names the readers of {@code /etc/services} take. */
final class ServiceAlias {

    /** Wireshark keeps as many characters of a name (MAXNAMELEN). */
    private static final int LONGEST = 63;

    private ServiceAlias() {}

    /**
     * Returns whether the name can stand in such a file, where both the C library and Wireshark take it as one: {@code #}
     * begins a comment, {@code /} parts port and transport; a letter keeps it apart from a port number.
     */
    static boolean isAccepted(String name) {
        return name.matches("[A-Za-z0-9._+*-]*[A-Za-z][A-Za-z0-9._+*-]*") && name.length() <= LONGEST;
    }
}
