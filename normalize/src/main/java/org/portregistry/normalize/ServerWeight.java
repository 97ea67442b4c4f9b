package org.portregistry.normalize;

import java.util.Locale;
import org.portregistry.model.Assignment;
import org.portregistry.model.Status;
import org.portregistry.model.Used;
import org.portregistry.model.WideRange;

/**
 * How likely a flow's side with a port is the server, from 0 (nothing is known there) to 255.
 *
 * <p>What independent sources confirm weighs more than what one list names, and copies of IANA count for nothing: their
 * origin is IANA. On real flows these weights find the server more often than the lower port does.
 */
public final class ServerWeight {
    /** Somebody names it. */
    static final int KNOWN = 10;

    /** A port that clients have of their own, such as DHCP's 68: whoever answers sits on the other side. */
    static final int CLIENT = 1;

    private static final int EACH_SOURCE = 20;
    private static final int MOST_SOURCES = 4;
    private static final int IN_USE = 100;
    private static final int CONFIRMED_ASSIGNMENT = 30;
    private static final int MOST_FOR_A_RANGE = 40;
    private static final int MOST = 255;

    private ServerWeight() {}

    /** Returns the weight of a port and transport whose preferred service this is. */
    public static int of(Assignment preferred) {
        if (!preferred.status().isBenignUse()) {
            return 0;
        }
        if (isClient(preferred.service()) || isClient(preferred.description())) {
            return CLIENT;
        }
        int confirmations = Math.max(0, preferred.support() - 1);
        int weight = KNOWN + EACH_SOURCE * Math.min(confirmations, MOST_SOURCES);
        if (preferred.used() == Used.YES) {
            weight += IN_USE;
        }
        if (preferred.status() == Status.ASSIGNED && confirmations > 0) {
            weight += CONFIRMED_ASSIGNMENT;
        }
        return Math.min(weight, preferred.range().isPresent() ? MOST_FOR_A_RANGE : MOST);
    }

    /** Returns the weight of a port that only a range names. */
    public static int of(WideRange range) {
        return range.status().isBenignUse() ? KNOWN : 0;
    }

    private static boolean isClient(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith("-client") || lower.endsWith(" client");
    }
}
