package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;

/** The services that IANA assigns on one port. */
final class AssignedHere {

    private AssignedHere() {}

    /** Returns the services that are assigned on a port, with the aliases that other claims give them there. */
    static List<Candidate> candidates(List<Claim> assignments, List<Claim> others, RegisteredServices registered) {
        List<Candidate> candidates = registered.candidates(assignments);
        for (Claim claim : others) {
            if (!claim.aliases().isEmpty() && claim.status() != ClaimStatus.MALICIOUS) {
                for (Candidate candidate : candidates) {
                    learnAliases(candidate, claim, candidates);
                }
            }
        }
        return candidates;
    }

    /** A source that lists one name as an alias of another tells that, on this port, both are one service. */
    private static void learnAliases(Candidate candidate, Claim claim, List<Candidate> all) {
        List<String> keys = new ArrayList<>();
        keys.add(Words.key(claim.name()));
        for (String alias : claim.aliases()) {
            keys.add(Words.key(alias));
        }
        if (!keys.contains(candidate.key) || !candidate.isOn(claim.transport())) {
            return;
        }
        for (String key : keys) {
            if (!isKeyOf(all, key)) {
                candidate.aliasKeys.add(key);
            }
        }
    }

    private static boolean isKeyOf(List<Candidate> candidates, String key) {
        for (Candidate candidate : candidates) {
            if (candidate.key.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
