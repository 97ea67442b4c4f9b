package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.normalize.name.ResolvedClaim;

/**
 * Who says that a service is in use on a transport, and who that it is not.
 *
 * <p>Assigned is not used: IANA gave most services both TCP and UDP. A source tells in so many words (Wikipedia's cells),
 * or by listing only what is used (Debian's policy): naming the service on one transport of a port, it then says of the
 * others that they are not used.
 *
 * @param yes the ids of the sources that say it is, sorted
 * @param no the ids of the sources that say it is not, sorted
 */
public record Usage(List<String> yes, List<String> no) {

    /** Nobody tells. */
    static final Usage UNTOLD = new Usage(List.of(), List.of());

    /** Copies the lists. */
    public Usage {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /**
     * Returns the sources that list only what is used: each of their claims says so. Primary sources are none: whoever checks
     * one port of a program does not look for what it leaves out.
     */
    public static Set<String> listingOnlyUsed(List<Claim> claims, Origins origins) {
        Set<String> onlyUsed = sources(claims.stream()
                .filter(claim -> claim.used() == Used.YES)
                .filter(claim -> origins.authority(claim.source()).compareTo(Authority.PRIMARY) > 0));
        onlyUsed.removeAll(sources(claims.stream().filter(claim -> claim.used() != Used.YES)));
        return onlyUsed;
    }

    /**
     * Returns the usage of a service on one transport of a port.
     *
     * @param service the claims about it on that port, by transport
     * @param listingOnlyUsed the sources that list only what is used
     */
    static Usage of(Transport transport, Map<Transport, List<ResolvedClaim>> service, Set<String> listingOnlyUsed) {
        Set<String> yes = saying(Used.YES, service.get(transport));
        Set<String> no = saying(Used.NO, service.get(transport));
        no.addAll(silent(transport, service, listingOnlyUsed));
        return yes.isEmpty() && no.isEmpty() ? UNTOLD : new Usage(List.copyOf(yes), List.copyOf(no));
    }

    private static Set<String> saying(Used used, List<ResolvedClaim> claims) {
        return sources(claims.stream().map(ResolvedClaim::claim).filter(claim -> claim.used() == used));
    }

    /** Returns the sources that list only what is used, and name the service on another transport but not here. */
    private static Set<String> silent(
            Transport transport, Map<Transport, List<ResolvedClaim>> service, Set<String> listingOnlyUsed) {
        Set<String> silent = sources(service.entrySet().stream()
                .filter(other -> other.getKey() != transport && other.getKey().isStated())
                .flatMap(other -> other.getValue().stream())
                .map(ResolvedClaim::claim));
        silent.retainAll(listingOnlyUsed);
        silent.removeAll(sources(service.get(transport).stream().map(ResolvedClaim::claim)));
        return silent;
    }

    private static Set<String> sources(Stream<Claim> claims) {
        return claims.map(Claim::source).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what holds: more independent sources win, then greater authority, then yes. */
    public Used verdict(Origins origins) {
        if (yes.isEmpty() && no.isEmpty()) {
            return Used.UNSTATED;
        }
        int votes = origins.support(yes) - origins.support(no);
        if (votes == 0) {
            votes = origins.authority(no).compareTo(origins.authority(yes));
        }
        return votes >= 0 ? Used.YES : Used.NO;
    }
}
