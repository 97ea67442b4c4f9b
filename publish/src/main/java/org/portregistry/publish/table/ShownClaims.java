package org.portregistry.publish.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Evidence;
import org.portregistry.model.Rival;

/**
 * The claims that reports of conflicts show for a rival: one of each source, then the others, up to {@link #MOST}. So the
 * files of conflicts grow with the conflicts and not with the claims. The evidence of the rows holds every claim.
 *
 * @param shown those that are shown, in the order of the rival's claims
 * @param more how many are left out
 */
public record ShownClaims(List<Evidence> shown, int more) {
    /** So many claims of a rival are shown. */
    public static final int MOST = 12;

    /** Copies the list. */
    public ShownClaims {
        shown = List.copyOf(shown);
    }

    /** Returns the claims that are shown for a rival. */
    public static ShownClaims of(Rival rival) {
        List<Evidence> claims = rival.claims();
        if (claims.size() <= MOST) {
            return new ShownClaims(claims, 0);
        }
        Set<String> sources = new HashSet<>();
        List<Evidence> firstOfEach =
                claims.stream().filter(claim -> sources.add(claim.source())).toList();
        Set<Evidence> chosen = Stream.concat(firstOfEach.stream(), claims.stream())
                .distinct()
                .limit(MOST)
                .collect(Collectors.toSet());
        return new ShownClaims(claims.stream().filter(chosen::contains).toList(), claims.size() - chosen.size());
    }
}
