package org.portregistry.publish.report;

import java.util.List;
import java.util.Objects;

/**
 * A side of a conflict as a person reads it.
 *
 * @param service the service
 * @param status the standing of its row
 * @param support how many independent sources name it
 * @param claims who says so, and where
 */
public record Side(String service, String status, int support, List<ClaimLine> claims) {
    /** Refuses null and copies the list. */
    public Side {
        Objects.requireNonNull(service);
        Objects.requireNonNull(status);
        claims = List.copyOf(claims);
    }

    /** Returns the support in words. */
    public String supported() {
        return support == 1 ? "1 independent source" : support + " independent sources";
    }

    /** Returns whether a ruling may prefer it. */
    public boolean isBenign() {
        return !status.equals("malicious") && !status.equals("reserved");
    }
}
