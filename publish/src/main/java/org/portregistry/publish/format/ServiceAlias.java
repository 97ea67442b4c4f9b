package org.portregistry.publish.format;

import java.util.regex.Pattern;

/** Which names the readers of {@code /etc/services} take. */
final class ServiceAlias {

    /**
     * What the C library and Wireshark both take as one name: Wireshark keeps 63 characters (MAXNAMELEN), {@code #}
     * begins a comment, {@code /} parts port and transport; a letter keeps it apart from a port number.
     */
    private static final Pattern ACCEPTED = Pattern.compile("(?=.{1,63}$)[0-9._+*-]*[A-Za-z][A-Za-z0-9._+*-]*");

    private ServiceAlias() {}

    /** Returns whether the name can stand in such a file. */
    static boolean isAccepted(String name) {
        return ACCEPTED.matcher(name).matches();
    }
}
