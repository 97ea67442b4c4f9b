package org.portregistry.model;

import java.util.List;

/**
 * One side of a conflict.
 *
 * @param service the service name or slug
 * @param status the standing of its row
 * @param claims the claims for it, sorted
 */
public record Rival(String service, Status status, List<Evidence> claims) {

    /** Refuses null and copies the list. */
    public Rival {
        Nulls.refuse(service, status);
        claims = List.copyOf(claims);
    }
}
