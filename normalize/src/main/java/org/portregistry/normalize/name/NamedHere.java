package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;

/** The services of one port that sources call by a name and IANA does not assign there. */
final class NamedHere {

    private NamedHere() {}

    static List<Candidate> candidates(List<Claim> claims, List<Resolution> found) {
        Map<String, Candidate> candidates = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Resolution resolution = found.get(i);
            boolean named = resolution.match() == NameMatch.SLUG || resolution.match() == NameMatch.ELSEWHERE;
            if (named && NameResolver.isNameLike(claims.get(i).name())) {
                Candidate candidate = candidates.get(resolution.service());
                if (candidate == null) {
                    candidate = new Candidate(resolution.service(), resolution.isRegistered());
                    candidates.put(candidate.service, candidate);
                }
                candidate.addTransport(claims.get(i).transport());
                candidate.describe(claims.get(i).description());
                for (String alias : claims.get(i).aliases()) {
                    candidate.aliasKeys.add(Words.key(alias));
                }
            }
        }
        return new ArrayList<>(candidates.values());
    }
}
