package org.portregistry.publish.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Basis;
import org.portregistry.model.Evidence;
import org.portregistry.model.Status;
import org.portregistry.model.Used;

/**
 * The one of several ports to which a name leads, since the C library takes the first line with the name and Go the last.
 *
 * <p>One's own names come first. Then the lists of the distributions decide, each for the port to which it leads itself: one
 * that lists what is used before one that copies what is assigned, then the most lists, then the row with the most support.
 * Else the name leads to where it is used, else to its lowest assigned port.
 */
final class HomePort {
    private final Map<String, Authority> authorities;
    private final Map<String, NameOnPort> resolved = new TreeMap<>();

    private HomePort(List<NameOnPort> candidates, Map<String, Authority> authorities) {
        this.authorities = authorities;
        candidates.stream()
                .sorted(Comparator.comparingInt(NameOnPort::port))
                .forEach(candidate -> candidate.stating().stream()
                        .filter(claim -> authorities.get(claim.source()) == Authority.DISTRIBUTION)
                        .forEach(claim -> resolved.putIfAbsent(claim.source(), candidate)));
    }

    /** Returns the candidate to which one name leads. A list leads to the lowest of its ports. */
    static NameOnPort of(List<NameOnPort> candidates, Map<String, Authority> authorities) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        HomePort lists = new HomePort(candidates, authorities);
        return candidates.stream()
                .min(Comparator.comparing((NameOnPort name) -> !lists.isLocal(name))
                        .thenComparing(name -> -lists.votesOfUse(name))
                        .thenComparing(name -> -lists.votes(name))
                        .thenComparing(name ->
                                lists.resolved.isEmpty() ? 0 : -name.row().support())
                        .thenComparing(name -> name.row().used() != Used.YES)
                        .thenComparing(name -> name.row().status() != Status.ASSIGNED)
                        .thenComparing(NameOnPort::port)
                        .thenComparing(name -> name.row().transport()))
                .orElseThrow();
    }

    private boolean isLocal(NameOnPort name) {
        Assignment row = name.row();
        return row.basis() == Basis.LOCAL && row.service().equals(name.name())
                || name.stating().stream().anyMatch(claim -> authorities.get(claim.source()) == Authority.LOCAL);
    }

    private long votes(NameOnPort name) {
        return resolved.values().stream()
                .filter(home -> home.port() == name.port())
                .count();
    }

    private long votesOfUse(NameOnPort name) {
        return resolved.entrySet().stream()
                .filter(list -> list.getValue().port() == name.port())
                .filter(list -> list.getValue().stating().stream()
                        .anyMatch(claim -> claim.source().equals(list.getKey()) && isUse(claim)))
                .count();
    }

    private static boolean isUse(Evidence claim) {
        return claim.used() == Used.YES;
    }
}
