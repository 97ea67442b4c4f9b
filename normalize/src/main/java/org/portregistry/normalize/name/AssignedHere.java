package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;

/** The services that IANA assigns on one port. */
final class AssignedHere {

    private AssignedHere() {}

    /** Returns the candidates among all claims of a port, with the aliases that other sources give them there. */
    static List<Candidate> candidates(
            List<Claim> claims, Predicate<Claim> isAssignment, RegisteredServices registered) {
        List<Candidate> candidates =
                registered.candidates(claims.stream().filter(isAssignment).toList());
        for (Claim claim : claims) {
            if (!claim.aliases().isEmpty() && !isAssignment.test(claim) && claim.status() != ClaimStatus.MALICIOUS) {
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
        claim.aliases().forEach(alias -> keys.add(Words.key(alias)));
        if (!keys.contains(candidate.key) || !candidate.isOn(claim.transport())) {
            return;
        }
        for (String key : keys) {
            if (all.stream().noneMatch(other -> other.key.equals(key))) {
                candidate.aliasKeys.add(key);
            }
        }
    }
}
