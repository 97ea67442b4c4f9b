package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.normalize.conflict.ConflictRule;
import org.portregistry.normalize.conflict.Dispute;
import org.portregistry.normalize.conflict.PortPicture;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Decision;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.PortRows;
import org.portregistry.normalize.rank.PortRulings;
import org.portregistry.normalize.rank.Ranking;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.RulingBook;
import org.portregistry.normalize.rank.Stake;

/**
 * Judges what is claimed about one port: names, rows, ranks, disputes. No port's judgement depends on another's, so ports
 * are judged side by side.
 *
 * @param origins who copies whom
 * @param registered the services that IANA assigns
 * @param names finds the service that a claim means
 * @param rulings the maintainers' rulings
 * @param listingOnlyUsed the sources that list only what is really used
 */
record PortJudge(
        Origins origins, IanaServices registered, NameResolver names, RulingBook rulings, Set<String> listingOnlyUsed) {

    /** Judges the claims on a port; their order does not matter. */
    JudgedPort judge(int port, List<Claim> claims) {
        List<Notice> notices = new ArrayList<>(0);
        PortRulings here = rulings.on(port);
        List<Claim> standing = standing(port, claims, here);
        if (standing.size() < claims.size()) {
            noteRejectedChoices(port, claims, standing, here);
        }
        List<Stake> stakes = stakes(port, standing, notices);
        Map<Transport, List<Row>> rows = new EnumMap<>(Transport.class);
        List<Row> all = PortRows.of(port, stakes, origins, listingOnlyUsed);
        for (Row row : all) {
            List<Row> there = rows.get(row.transport());
            if (there == null) {
                there = new ArrayList<>(2);
                rows.put(row.transport(), there);
            }
            there.add(row);
        }
        Map<Transport, Decision> decisions = here.isEmpty() ? Map.of() : decisions(port, rows, all, here);
        for (Map.Entry<Transport, List<Row>> there : rows.entrySet()) {
            Decision decision = decisions.getOrDefault(there.getKey(), Decision.NONE);
            there.setValue(Ranking.rank(there.getValue(), decision.preferred()));
        }
        PortPicture picture = PortPicture.of(port, rows, decisions, origins, registered);
        List<Dispute> disputes = new ArrayList<>(0);
        for (ConflictRule rule : ConflictRule.ALL) {
            disputes.addAll(rule.find(picture));
        }
        return new JudgedPort(rows, disputes, notices);
    }

    private static Map<Transport, Decision> decisions(
            int port, Map<Transport, List<Row>> rows, List<Row> all, PortRulings rulings) {
        Set<String> services = new TreeSet<>();
        Set<String> withoutTransport = new TreeSet<>();
        for (Row row : all) {
            (row.transport().isStated() ? services : withoutTransport).add(row.service());
        }
        services.addAll(withoutTransport);
        Map<Transport, Decision> decisions = new EnumMap<>(Transport.class);
        for (Map.Entry<Transport, List<Row>> there : rows.entrySet()) {
            decisions.put(
                    there.getKey(), rulings.decide(port, there.getKey(), there.getValue(), services, withoutTransport));
        }
        return decisions;
    }

    private static List<Claim> standing(int port, List<Claim> claims, PortRulings rulings) {
        List<Claim> standing = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (rulings.isEmpty() || !rulings.rejects(port, claim)) {
                standing.add(claim);
            }
        }
        if (standing.size() > 1) {
            standing.sort(Claim.ORDER);
        }
        return standing;
    }

    private void noteRejectedChoices(int port, List<Claim> claims, List<Claim> standing, PortRulings rulings) {
        // By identity: to hash and compare every cell of a claim takes long, and longer the first time.
        Set<Claim> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(standing);
        List<Claim> all = new ArrayList<>(claims);
        all.sort(Claim.ORDER);
        List<Resolution> resolutions = names.resolve(port, all);
        for (int i = 0; i < all.size(); i++) {
            Claim claim = all.get(i);
            // Who says that a service is malware, or not used, says nothing for it.
            boolean speaksFor = claim.status() != ClaimStatus.MALICIOUS && claim.used() != Used.NO;
            if (speaksFor && !kept.contains(claim)) {
                rulings.noteRejectedChoice(claim, resolutions.get(i).service());
            }
        }
    }

    private List<Stake> stakes(int port, List<Claim> claims, List<Notice> notices) {
        List<Resolution> resolutions = names.resolve(port, claims);
        List<Stake> stakes = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (resolutions.get(i).service().isEmpty() && claim.status() != ClaimStatus.RESERVED) {
                notices.add(Sorting.notice(
                        NoticeKind.NAMELESS, claim, "\"" + claim.name() + "\" names no service on " + port));
            } else {
                stakes.add(new Stake(claim, resolutions.get(i)));
            }
        }
        return stakes;
    }
}
