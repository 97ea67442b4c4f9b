package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;

/**
 * The maintainers' rulings on one port, and what is found about them while they are applied. Only the judging of that
 * port uses it.
 */
public final class PortRulings {

    /** A ruling, and whether it was of use. */
    private static final class Entry {
        final Ruling ruling;
        final Set<Ruling.Rejection> rejected = new HashSet<>();
        boolean claimed;
        boolean needed;
        boolean contradicts;

        Entry(Ruling ruling) {
            this.ruling = ruling;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** Takes the rulings on one port. */
    PortRulings(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            for (Entry other : entries) {
                noteContradiction(other.ruling, ruling);
            }
            entries.add(new Entry(ruling));
            if (ServiceNames.holds(ruling.over(), ruling.preferred())) {
                note(NoticeKind.RULING_CONTRADICTS, ruling, "prefers a service that it also lists in over; remove one");
            }
        }
    }

    private void noteContradiction(Ruling other, Ruling ruling) {
        boolean sameTransports = other.transport() == ruling.transport()
                || !other.transport().isStated()
                || !ruling.transport().isStated();
        if (sameTransports
                && !other.preferred().isEmpty()
                && !ruling.preferred().isEmpty()
                && !ServiceNames.sameNames(other.preferred(), ruling.preferred())) {
            note(
                    NoticeKind.RULING_CONTRADICTS,
                    ruling,
                    "says otherwise than " + other.file()
                            + ", which holds for the same port; the one that names the transport goes first there");
        }
    }

    /** Returns whether there is no ruling on the port. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns whether a ruling sets the claim aside on this port, and notes it. */
    public boolean rejects(int port, Claim claim) {
        for (Entry entry : entries) {
            Ruling.Rejection rejection = rejection(entry.ruling, claim);
            if (rejection != null) {
                entry.rejected.add(rejection);
                notices.add(new Notice(
                        NoticeKind.CLAIM_REJECTED,
                        claim.source(),
                        claim.place(),
                        claim.name(),
                        "\"" + claim.name() + "\" on " + port + "/"
                                + claim.transport().idPart() + " is set aside by rulings/" + entry.ruling.file() + ": "
                                + entry.ruling.because()));
                return true;
            }
        }
        return false;
    }

    /** Notes each ruling that prefers the service that a claim means, and sets that claim aside all the same. */
    public void noteRejectedChoice(Claim claim, String service) {
        for (Entry entry : entries) {
            if (rejection(entry.ruling, claim) != null && ServiceNames.contains(entry.ruling.preferred(), service)) {
                entry.contradicts = true;
                note(
                        NoticeKind.RULING_CONTRADICTS,
                        entry.ruling,
                        "prefers " + service + ", and rejects \"" + claim.name() + "\" of " + claim.source()
                                + ", which means it; remove one");
            }
        }
    }

    /** Returns the entry that sets the claim aside, or null. */
    private static Ruling.Rejection rejection(Ruling ruling, Claim claim) {
        if (ruling.transport() == Transport.UNSTATED || ruling.transport() == claim.transport()) {
            for (Ruling.Rejection rejection : ruling.reject()) {
                if (rejection.source().equals(claim.source())
                        && rejection.stated().equalsIgnoreCase(claim.name())) {
                    return rejection;
                }
            }
        }
        return null;
    }

    /**
     * Returns what the rulings say about the rows of one port and transport, and notes what no longer fits.
     *
     * @param onPort the services of every transport of the port
     * @param withoutTransport those of them that are claimed without one
     */
    public Decision decide(
            int port,
            Transport transport,
            List<Row> rows,
            Collection<String> onPort,
            Collection<String> withoutTransport) {
        Entry entry = find(transport);
        if (entry == null) {
            return Decision.NONE;
        }
        Ruling ruling = entry.ruling;
        List<Row> benign = new ArrayList<>(rows.size());
        List<String> services = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.status().isBenignUse()) {
                benign.add(row);
                services.add(row.service());
            }
        }
        if (!ServiceNames.holdsAll(services, ruling.preferred())) {
            boolean elsewhere = !ruling.transport().isStated() && ServiceNames.holdsAll(onPort, ruling.preferred());
            // A ruling that settles nothing any more leaves a question only where there are still rivals.
            return elsewhere || benign.size() < 2 ? Decision.NONE : new Decision(List.of(), "rulings/" + ruling.file());
        }
        entry.claimed = true;
        List<Row> without = Ranking.rank(benign, List.of());
        String first = without.get(0).service();
        if (!ServiceNames.contains(ruling.preferred(), first) && !ServiceNames.contains(ruling.over(), first)) {
            entry.needed = true;
            note(
                    NoticeKind.RULING_STALE,
                    ruling,
                    "did not weigh " + first + ", which would be first on " + port + "/" + transport.idPart()
                            + " without it; add it to over or decide anew");
            return new Decision(List.of(), "rulings/" + ruling.file());
        }
        for (String service : services) {
            if (!ServiceNames.contains(ruling.preferred(), service) && !ServiceNames.contains(ruling.over(), service)) {
                note(
                        NoticeKind.RULING_NEW_RIVAL,
                        ruling,
                        "did not weigh " + service + ", now claimed on " + port + "/" + transport.idPart()
                                + "; add it to over if the ruling still holds");
            }
        }
        if (!NeedlessRuling.is(ruling, without) || NeedlessRuling.isForesight(ruling, withoutTransport)) {
            entry.needed = true;
        }
        return new Decision(ruling.preferred(), "");
    }

    /** Returns everything found about the rulings; call it once, after the port is decided. */
    List<Notice> notices() {
        for (Entry entry : entries) {
            Ruling ruling = entry.ruling;
            if (entry.claimed && !entry.needed) {
                note(NoticeKind.RULING_NEEDLESS, ruling, "says what the rules say anyway; it can be removed");
            }
            if (!ruling.preferred().isEmpty() && !entry.claimed && !entry.contradicts) {
                note(
                        NoticeKind.RULING_STALE,
                        ruling,
                        "prefers " + String.join(", ", ruling.preferred())
                                + ", which no source claims there any more; remove it or decide anew");
            }
            for (Ruling.Rejection rejection : ruling.reject()) {
                if (!entry.rejected.contains(rejection)) {
                    note(
                            NoticeKind.RULING_NEEDLESS,
                            ruling,
                            "rejects \"" + rejection.stated() + "\" of " + rejection.source()
                                    + ", which is not claimed there; remove the entry");
                }
            }
        }
        return List.copyOf(notices);
    }

    /** Returns the ruling that names the transport, else the one for every transport, or null. */
    private Entry find(Transport transport) {
        Entry wide = null;
        for (Entry entry : entries) {
            Ruling ruling = entry.ruling;
            if (ruling.preferred().isEmpty()) {
                continue;
            }
            if (ruling.transport() == transport && transport.isStated()) {
                return entry;
            }
            wide = ruling.transport() == Transport.UNSTATED ? entry : wide;
        }
        return wide;
    }

    private void note(NoticeKind kind, Ruling ruling, String what) {
        notices.add(new Notice(
                kind,
                "rulings/" + ruling.file(),
                "",
                String.join(", ", ruling.preferred()),
                "rulings/" + ruling.file() + " " + what));
    }
}
