package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.normalize.conflict.ConflictRule;
import org.portregistry.normalize.conflict.RankedPort;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.Assignments;
import org.portregistry.normalize.rank.CategoriesAndRisk;
import org.portregistry.normalize.rank.Decision;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.PortRows;
import org.portregistry.normalize.rank.RankedTransport;
import org.portregistry.normalize.rank.Row;

/**
 * Judges what is claimed about one port: names, rows, ranks, conflicts. No port's judgement depends on another's, so ports
 * are judged side by side.
 *
 * @param origins who copies whom
 * @param iana the services that IANA assigns
 * @param names finds the service that a claim means
 * @param kinds categories and risks in our own words
 * @param listingOnlyUsed the sources that list only what is in use
 */
record PortJudge(
        Origins origins, IanaServices iana, NameResolver names, CategoriesAndRisk kinds, Set<String> listingOnlyUsed) {

    JudgedPort judge(ClaimsByPort.PortClaims there) {
        List<Claim> standing = there.claims().stream()
                .filter(claim -> there.rulings().rejection(claim).isEmpty())
                .toList();
        NamedClaims named = NamedClaims.of(names.resolve(there.port(), standing), Integer.toString(there.port()));
        Map<Transport, List<Row>> rows = PortRows.of(there.port(), named.claims(), origins, listingOnlyUsed);
        Map<Transport, Decision> decisions = there.rulings().decide(rows);
        Map<Transport, RankedTransport> ranked = new TreeMap<>();
        rows.forEach((transport, onIt) ->
                ranked.put(transport, RankedTransport.of(transport, onIt, decisions.get(transport))));
        List<Notice> notices = new ArrayList<>(named.notices());
        there.claims().forEach(claim -> there.rulings().rejection(claim).ifPresent(notices::add));
        notices.addAll(there.rulings().review(there.claims(), rejected(there), decisions.values()));
        return new JudgedPort(
                there.port(),
                ranked.values().stream().flatMap(this::assignments).toList(),
                named.aliases().collect(Collectors.toSet()),
                ConflictRule.findAll(new RankedPort(there.port(), ranked, origins, iana)),
                notices);
    }

    private Stream<Assignment> assignments(RankedTransport there) {
        List<Row> rows = there.rows();
        return there.ranked().stream().map(ranked -> Assignments.of(ranked, rows, origins, kinds));
    }

    /** Returns the claims that a ruling sets aside and that speak for a service: who calls it malware does not. */
    private List<ResolvedClaim> rejected(ClaimsByPort.PortClaims there) {
        if (there.claims().stream()
                .allMatch(claim -> there.rulings().rejection(claim).isEmpty())) {
            return List.of();
        }
        return names.resolve(there.port(), there.claims()).stream()
                .filter(claim -> there.rulings().rejection(claim.claim()).isPresent())
                .filter(claim -> claim.claim().status() != ClaimStatus.MALICIOUS
                        && claim.claim().used() != Used.NO)
                .toList();
    }
}
