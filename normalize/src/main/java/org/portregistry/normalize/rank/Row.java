package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.portregistry.model.Authority;
import org.portregistry.model.Basis;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Evidence;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;

/**
 * One service on one port and transport while it is being judged. Only {@link Ranking} sets rank and basis, only the
 * conflict rules add conflict ids.
 */
public final class Row {

    private final int port;
    private final Transport transport;
    private final String service;
    private final List<Stake> stakes;
    private final Status status;
    private final List<String> sources;
    private List<String> conflicts = List.of();
    private final int support;
    private final Authority authority;
    private Usage usage = Usage.UNTOLD;
    private List<Evidence> evidence;
    private int rank;
    private Basis basis = Basis.TIE;

    /** Takes the claims that unite in the row, in order of preference. */
    Row(int port, Transport transport, String service, List<Stake> stakes, Origins origins) {
        this.port = port;
        this.transport = transport;
        this.service = service;
        this.stakes = List.copyOf(stakes);
        this.sources = sources(stakes);
        Authority best = Authority.COMMUNITY;
        for (int i = 0; i < sources.size(); i++) {
            Authority weight = origins.authority(sources.get(i));
            best = weight.compareTo(best) < 0 ? weight : best;
        }
        this.support = origins.support(sources);
        this.authority = best;
        this.status = status(origins);
    }

    private static List<String> sources(List<Stake> stakes) {
        if (stakes.size() == 1) {
            return List.of(stakes.get(0).claim().source());
        }
        SortedSet<String> sources = new TreeSet<>();
        for (Stake stake : stakes) {
            sources.add(stake.claim().source());
        }
        return List.copyOf(sources);
    }

    /** The standing of a row: {@code normalize/README.md}, rule 5. */
    private Status status(Origins origins) {
        if (service.isEmpty()) {
            return Status.RESERVED;
        }
        boolean unauthorized = false;
        boolean malicious = false;
        for (int i = 0; i < stakes.size(); i++) {
            Claim claim = stakes.get(i).claim();
            if (claim.status() == ClaimStatus.ASSIGNED && origins.isRegistry(claim.source())) {
                return Status.ASSIGNED;
            }
            malicious |= claim.status() == ClaimStatus.MALICIOUS;
            unauthorized |= claim.status() == ClaimStatus.UNAUTHORIZED;
        }
        return malicious ? Status.MALICIOUS : unauthorized ? Status.UNAUTHORIZED : Status.UNOFFICIAL;
    }

    /** Returns the port number. */
    public int port() {
        return port;
    }

    /** Returns the transport. */
    public Transport transport() {
        return transport;
    }

    /** Returns the service name, or the empty string for a reserved port. */
    public String service() {
        return service;
    }

    /** Returns the claims behind the row, the preferred one first. */
    public List<Stake> stakes() {
        return stakes;
    }

    /** Returns the claims behind the row as evidence, sorted: one list, which the row's conflicts share. */
    public List<Evidence> evidence() {
        if (evidence == null) {
            evidence = RowFacts.evidence(stakes);
        }
        return evidence;
    }

    /** Returns the standing. */
    public Status status() {
        return status;
    }

    /** Returns the ids of the sources behind the row, sorted. */
    public List<String> sources() {
        return sources;
    }

    /** Returns how many independent sources stand behind the row. */
    public int support() {
        return support;
    }

    /** Returns the greatest authority behind the row. */
    public Authority authority() {
        return authority;
    }

    /** Returns who says that the service is really used here, and who that it is not. */
    public Usage usage() {
        return usage;
    }

    void usage(Usage told) {
        usage = told;
    }

    /** Returns the rank, 1 for the preferred row. */
    public int rank() {
        return rank;
    }

    /** Returns the rule that gave the rank. */
    public Basis basis() {
        return basis;
    }

    /** Returns the ids of the conflicts that the row takes part in, sorted. */
    public List<String> conflicts() {
        return List.copyOf(conflicts.size() < 2 ? conflicts : new TreeSet<>(conflicts));
    }

    /** Notes that the row takes part in a conflict. */
    public void addConflict(String id) {
        if (conflicts.isEmpty()) {
            // Most rows take part in none, and of the others most in one.
            conflicts = new ArrayList<>(1);
        }
        conflicts.add(id);
    }

    void rank(int newRank, Basis newBasis) {
        rank = newRank;
        basis = newBasis;
    }

    /** Returns {@code 9200/tcp/elasticsearch}, for messages. */
    @Override
    public String toString() {
        return port + "/" + transport.idPart() + "/" + (service.isEmpty() ? "-" : service);
    }
}
