package org.portregistry.model;

import java.util.Locale;
import java.util.Set;

/** Tells ranges that are somebody's from those of which a list only says what they are for. */
public final class RangeName {
    /** What a text begins with that describes ports and names no service. */
    private static final Set<String> DESCRIBING = Set.of("""
            dynamic ephemeral for from other port ports private range ranges reserved unassigned used various
            """.split("\\s+"));

    private RangeName() {}

    /**
     * Returns whether a range names a service, so that it answers for its ports. {@code kube-nodeport} does; "Used on VoIP
     * networks for …" does not, nor does any name for the whole of the Dynamic Ports (RFC 6335, section 6), which are
     * everybody's.
     *
     * @param service the service name or slug; empty for a reserved range
     * @param label the stated text where the name is a slug, else empty
     */
    public static boolean isNamed(PortRange ports, String service, String label) {
        String stated = label.isEmpty() ? service : label;
        String first = stated.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 2)[0];
        return !service.isEmpty() && !ports.equals(PortRange.DYNAMIC) && !DESCRIBING.contains(first);
    }
}
