package org.portregistry.normalize.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.model.Claim;

/** The registered services by their whole descriptions, made the first time that somebody asks. */
final class DescriptionIndex {
    /** Shorter descriptions are everyday words too often. */
    private static final int SHORTEST = 6;

    private final List<Claim> claims;
    private final RegisteredServices services;
    private volatile Map<String, String> byKey;

    DescriptionIndex(List<Claim> claims, RegisteredServices services) {
        this.claims = claims;
        this.services = services;
    }

    /** Returns the service whose description has those letters and digits; ambiguous if two have, null if none. */
    String of(String key) {
        Map<String, String> known = byKey;
        return (known == null ? index() : known).get(key);
    }

    private synchronized Map<String, String> index() {
        if (byKey != null) {
            return byKey;
        }
        Map<String, String> found = new HashMap<>();
        String described = "";
        String named = "";
        for (Claim claim : claims) {
            // Most services have the same description on two transports.
            if (!claim.description().equals(described) || !claim.name().equals(named)) {
                described = claim.description();
                named = claim.name();
                add(Words.key(described), claim, found);
            }
        }
        byKey = found;
        return found;
    }

    private void add(String key, Claim claim, Map<String, String> found) {
        if (key.length() >= SHORTEST) {
            String name = services.currentName(claim);
            String one = found.putIfAbsent(key, name);
            if (one != null && !one.equals(name)) {
                found.put(key, RegisteredServices.AMBIGUOUS);
            }
        }
    }
}
