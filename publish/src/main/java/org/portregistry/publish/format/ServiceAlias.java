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
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                letter = true;
            } else if (!(c >= '0' && c <= '9') && "._+*-".indexOf(c) < 0) {
                return false;
            }
        }
        return letter && name.length() <= LONGEST;
    }
}
