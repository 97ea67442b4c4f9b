package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Alias;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Conflict;
import org.portregistry.model.Material;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Registry;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.conflict.ConflictRule;
import org.portregistry.normalize.conflict.Dispute;
import org.portregistry.normalize.conflict.Neighbours;
import org.portregistry.normalize.conflict.PortPicture;
import org.portregistry.normalize.conflict.WideRangeOverlap;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.RegisteredServices;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Decision;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.PortRows;
import org.portregistry.normalize.rank.Ranking;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.RowFacts;
import org.portregistry.normalize.rank.RulingBook;
import org.portregistry.normalize.rank.Stake;
import org.portregistry.normalize.rank.Usage;

/**
 * Turns claims into the registry: canonical names, evidence, standing, rank, conflicts, port by port.
 *
 * <p>Two laws hold: no claim is lost (each is evidence or stands in a notice), and the order of the claims does not
 * matter.
 */
public final class Normalizer {

    private static final Comparator<Conflict> CONFLICT_ORDER = Comparator.comparing(Conflict::state)
            .thenComparing(Conflict::kind)
            .thenComparing(Conflict::ports)
            .thenComparing(Conflict::transport)
            .thenComparing(Conflict::service);

    private final Origins origins;
    private final RegisteredServices registered;
    private final NameResolver names;
    private final RulingBook rulings;
    private final Set<String> listingOnlyUsed;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Map<Transport, List<Row>>> ports = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    private Normalizer(Material material, List<Claim> claims) {
        origins = new Origins(material.sources());
        registered = RegisteredServices.of(claims.stream()
                .filter(claim -> claim.status() == ClaimStatus.ASSIGNED && origins.isRegistry(claim.source()))
                .toList());
        names = new NameResolver(registered, origins::isRegistry, material.aliases());
        rulings = new RulingBook(material.rulings());
        listingOnlyUsed = Usage.listingOnlyUsed(claims);
    }

    /** Returns what the registry says, given the material; the order of the claims does not matter. */
    public static Registry normalize(Material material) {
        OurWords words = new OurWords(material.vocabulary());
        List<Claim> claims = material.claims().stream()
                .sorted(Claim.ORDER)
                .map(words::translate)
                .toList();
        Normalizer normalizer = new Normalizer(material, claims);
        normalizer.notices.addAll(words.notices());
        return normalizer.judge(new Sorting(claims, normalizer.origins), material.aliases());
    }

    private Registry judge(Sorting sorting, List<Alias> aliases) {
        notices.addAll(sorting.notices);
        sorting.byPort.forEach(this::judgePort);
        WithoutPort withoutPort = new WithoutPort(names, origins);
        List<WideRange> ranges = withoutPort.ranges(sorting.wide);
        List<Conflict> conflicts = conflicts(ranges);
        List<Assignment> assignments = new ArrayList<>();
        for (Map<Transport, List<Row>> port : ports) {
            for (List<Row> rows : port.values()) {
                rows.forEach(row -> assignments.add(RowFacts.of(
                        row, rows.stream().filter(other -> other != row).toList(), origins)));
            }
        }
        List<ServiceName> serviceNames = withoutPort.serviceNames(sorting.portless);
        notices.addAll(withoutPort.notices());
        notices.addAll(rulings.notices());
        aliases.stream().filter(alias -> !names.isUsed(alias)).forEach(this::noteUnused);
        notices.sort(Comparator.naturalOrder());
        return new Registry(
                assignments,
                ranges,
                serviceNames,
                conflicts,
                notices.stream().distinct().toList());
    }

    private void judgePort(int port, List<Claim> claims) {
        List<Claim> standing =
                claims.stream().filter(claim -> !rulings.rejects(port, claim)).toList();
        List<Resolution> resolutions = names.resolve(port, standing);
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            Claim claim = standing.get(i);
            if (resolutions.get(i).service().isEmpty() && claim.status() != ClaimStatus.RESERVED) {
                notices.add(Sorting.notice(
                        NoticeKind.NAMELESS, claim, "\"" + claim.name() + "\" names no service on " + port));
            } else {
                stakes.add(new Stake(claim, resolutions.get(i)));
            }
        }
        Map<Transport, List<Row>> byTransport = new EnumMap<>(Transport.class);
        for (Row row : PortRows.of(port, stakes, origins, listingOnlyUsed)) {
            byTransport
                    .computeIfAbsent(row.transport(), key -> new ArrayList<>())
                    .add(row);
        }
        Set<String> onPort = new TreeSet<>();
        byTransport.values().forEach(rows -> rows.forEach(row -> onPort.add(row.service())));
        Map<Transport, Decision> decisions = new EnumMap<>(Transport.class);
        byTransport.replaceAll((transport, rows) -> {
            Decision decision = rulings.decide(port, transport, rows, onPort);
            decisions.put(transport, decision);
            return Ranking.rank(rows, decision.preferred());
        });
        ports.add(byTransport);
        PortPicture picture = new PortPicture(port, byTransport, decisions, origins, registered);
        ConflictRule.ALL.forEach(rule -> disputes.addAll(rule.find(picture)));
    }

    private List<Conflict> conflicts(List<WideRange> ranges) {
        Map<String, Conflict> conflicts = new HashMap<>();
        for (Dispute dispute : Neighbours.unite(disputes)) {
            String id = dispute.conflict().id();
            if (conflicts.put(id, dispute.conflict()) != null) {
                throw new IllegalStateException("two conflicts of one id: " + id);
            }
            dispute.rows().forEach(row -> row.addConflict(id));
        }
        WideRangeOverlap.find(ranges, origins).forEach(overlap -> conflicts.putIfAbsent(overlap.id(), overlap));
        return conflicts.values().stream().sorted(CONFLICT_ORDER).toList();
    }

    private void noteUnused(Alias alias) {
        String port = alias.port().isPresent() ? " on " + alias.port().getAsInt() : "";
        notices.add(new Notice(
                NoticeKind.ALIAS_UNUSED,
                "aliases.csv",
                "",
                alias.stated(),
                "no source says \"" + alias.stated() + "\"" + port + "; the alias serves look-ups only"));
    }
}
