package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.ResolvedClaim;

/**
 * The maintainers' rulings on one port.
 *
 * @param port the port number
 * @param all the rulings
 */
public record Rulings(int port, List<Ruling> all) {

    /** Copies the list. */
    public Rulings {
        all = List.copyOf(all);
    }

    private Optional<Ruling> rejecting(Claim claim) {
        return all.stream()
                .filter(ruling -> RulingReview.rejects(ruling, claim))
                .findFirst();
    }

    /** Returns what the rulings say about each transport of the port on which a service is claimed. */
    public Map<Transport, Decision> decide(Map<Transport, List<Row>> rows) {
        Map<Transport, Decision> decisions = new TreeMap<>();
        rows.forEach((transport, there) -> decisions.put(
                transport,
                inForce(transport)
                        .map(ruling -> RulingTrial.of(ruling, transport, there, rows))
                        .orElse(Decision.NONE)));
        return decisions;
    }

    /** Returns the ruling that names the transport, else the one for every transport. */
    private Optional<Ruling> inForce(Transport transport) {
        return Stream.of(transport, Transport.UNSTATED)
                .flatMap(named -> all.stream().filter(prefersOn(named)))
                .findFirst();
    }

    private static Predicate<Ruling> prefersOn(Transport transport) {
        return ruling -> ruling.transport() == transport && !ruling.preferred().isEmpty();
    }

    /** Returns that a claim is set aside, if a ruling sets it aside. */
    public Optional<Notice> rejection(Claim claim) {
        return rejecting(claim)
                .map(ruling -> Notice.of(
                        NoticeKind.CLAIM_REJECTED,
                        claim,
                        "\"" + claim.name() + "\" on " + port + "/"
                                + claim.transport().idPart() + " is set aside by rulings/" + ruling.file() + ": "
                                + ruling.because()));
    }

    /**
     * Returns what is to be told of the rulings once the port is judged.
     *
     * @param claims every claim on the port
     * @param rejected those that are set aside and speak for a service, and what they mean
     * @param decisions what the rulings said about each transport
     */
    public List<Notice> review(List<Claim> claims, List<ResolvedClaim> rejected, Collection<Decision> decisions) {
        return Stream.of(
                        decisions.stream().flatMap(decision -> decision.notices().stream()),
                        RulingReview.contradictions(all),
                        all.stream().flatMap(ruling -> RulingReview.of(ruling, claims, rejected, decisions)))
                .flatMap(notices -> notices)
                .toList();
    }
}
