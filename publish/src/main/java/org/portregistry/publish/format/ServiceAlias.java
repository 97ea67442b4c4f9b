package org.portregistry.publish.format;

import java.util.regex.Pattern;
import org.portregistry.normalize.name.Slug;

/** Which names the readers of {@code /etc/services} take. */
final class ServiceAlias {

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._+*-]*[A-Za-z][A-Za-z0-9._+*-]*");

    private ServiceAlias() {}

    /**
     * Returns whether the name can stand first on a line, where the C library, Wireshark and nmap take it as one: {@code #}
     * begins a comment, {@code /} parts port and transport; a letter keeps it apart from a port number.
     */
    static boolean isAccepted(String name) {
        return name.length() <= Slug.LONGEST && ACCEPTED.matcher(name).matches();
    }

    /** Returns whether the name can stand behind port and transport, where {@code /} parts nothing: {@code cl/1}. */
    static boolean isAcceptedAlias(String name) {
        return isAccepted(name.replace('/', '-'));
    }
}
