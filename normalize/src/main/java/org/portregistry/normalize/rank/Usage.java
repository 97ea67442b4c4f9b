package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.portregistry.model.Claim;
import org.portregistry.model.Used;

/**
 * Who says that a service is really used on a transport, and who that it is not.
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

    /** Returns the sources that list only what is used: each of their claims says so. */
    public static Set<String> listingOnlyUsed(List<Claim> claims) {
        Set<String> onlyUsed = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        Claim before = null;
        for (Claim claim : claims) {
            if (before == null || !isLike(before, claim)) {
                (claim.used() == Used.YES ? onlyUsed : others).add(claim.source());
                before = claim;
            }
        }
        onlyUsed.removeAll(others);
        return onlyUsed;
    }

    /** A source's claims mostly stand side by side, and say used of each, or of none. */
    private static boolean isLike(Claim before, Claim claim) {
        return before.used() == claim.used() && before.source().equals(claim.source());
    }

    /** Writes the usage into the rows of one service on one port, one row a transport. */
    static void tell(List<Row> service, Set<String> listingOnlyUsed) {
        if (!isTold(service)) {
            return;
        }
        SortedSet<String> yes = new TreeSet<>();
        SortedSet<String> no = new TreeSet<>();
        for (Row row : service) {
            yes.clear();
            no.clear();
            for (Stake stake : row.stakes()) {
                switch (stake.claim().used()) {
                    case YES -> yes.add(stake.claim().source());
                    case NO -> no.add(stake.claim().source());
                    default -> {}
                }
            }
            for (Row other : service) {
                if (other != row && other.transport().isStated()) {
                    addSilent(other, row, listingOnlyUsed, no);
                }
            }
            if (!yes.isEmpty() || !no.isEmpty()) {
                row.usage(new Usage(List.copyOf(yes), List.copyOf(no)));
            }
        }
    }

    /** Of most services nobody tells, also by silence: who lists only what is used says so of each. */
    private static boolean isTold(List<Row> service) {
        for (int i = 0; i < service.size(); i++) {
            List<Stake> stakes = service.get(i).stakes();
            for (int j = 0; j < stakes.size(); j++) {
                if (stakes.get(j).claim().used() != Used.UNSTATED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds the sources that list only what is used, and name the service on the other transport but not here. */
    private static void addSilent(Row other, Row row, Set<String> listingOnlyUsed, SortedSet<String> no) {
        for (String source : listingOnlyUsed) {
            if (other.sources().contains(source) && !row.sources().contains(source)) {
                no.add(source);
            }
        }
    }

    /** Returns what holds: more independent sources win, then greater authority, then yes. */
    public Used verdict(Origins origins) {
        if (yes.isEmpty() && no.isEmpty()) {
            return Used.UNSTATED;
        }
        int votes = origins.support(yes) - origins.support(no);
        if (votes == 0) {
            votes = origins.weight(no) - origins.weight(yes);
        }
        return votes >= 0 ? Used.YES : Used.NO;
    }
}
