package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.Conflict;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Notice;
import org.portregistry.model.Registry;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.Sorting.PortClaims;
import org.portregistry.normalize.conflict.Dispute;
import org.portregistry.normalize.conflict.Neighbours;
import org.portregistry.normalize.conflict.WideRangeOverlap;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.name.Resolution;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.RulingBook;
import org.portregistry.normalize.rank.Usage;

/**
 * Turns claims into the registry: canonical names, evidence, standing, rank, conflicts, port by port.
 *
 * <p>Two laws hold: no claim is lost (each is evidence or stands in a notice), and the order of the claims does not
 * matter.
 */
public final class Normalizer {

    private Normalizer() {}

    /** Returns what the registry says, given the material; the order of the claims does not matter. */
    public static Registry normalize(NormalizerInput material) {
        OurWords words = new OurWords(material.vocabulary());
        List<Claim> claims = words.translate(material.claims());
        Origins origins = new Origins(material.sources());
        ForkJoinTask<IanaServices> indexing = new Indexing(claims, origins).fork();
        Sorting sorting = new Sorting(claims, origins);
        IanaServices registered = indexing.join();
        NameResolver names = new NameResolver(registered, origins::isRegistry, material.aliases());
        RulingBook rulings = new RulingBook(material.rulings());
        PortJudge judge = new PortJudge(origins, registered, names, rulings, Usage.listingOnlyUsed(claims));
        WithoutPort withoutPort = new WithoutPort(names, origins, sorting.wide, sorting.portless);
        withoutPort.fork();
        JudgedPort[] ports = judged(sorting.ports(), judge);
        withoutPort.join();
        List<Conflict> conflicts = conflicts(ports, withoutPort.ranges(), origins);
        List<Notice> notices = new ArrayList<>(words.notices());
        notices.addAll(sorting.notices);
        for (JudgedPort port : ports) {
            port.addNotices(notices);
        }
        List<Resolution> resolutions = new ArrayList<>(withoutPort.resolutions());
        for (JudgedPort port : ports) {
            resolutions.addAll(port.resolutions());
        }
        List<Assignment> assignments = assignments(ports, origins);
        notices.addAll(withoutPort.notices());
        notices.addAll(rulings.notices());
        notices.addAll(names.unusedAliases(resolutions));
        return new Registry(
                assignments, withoutPort.ranges(), withoutPort.serviceNames(), conflicts, distinct(notices));
    }

    private static JudgedPort[] judged(List<PortClaims> ports, PortJudge judge) {
        JudgedPort[] judged = new JudgedPort[ports.size()];
        SideBySide.each(judged.length, i -> {
            PortClaims port = ports.get(i);
            judged[i] = judge.judge(port.port(), port.claims());
        });
        return judged;
    }

    /** Makes rows of what was judged, and forgets that port by port: both together may not fit into memory. */
    private static List<Assignment> assignments(JudgedPort[] ports, Origins origins) {
        List<List<Assignment>> byPort = new ArrayList<>(Collections.nCopies(ports.length, null));
        SideBySide.each(ports.length, i -> {
            byPort.set(i, ports[i].assignments(origins));
            ports[i] = null;
        });
        List<Assignment> assignments = new ArrayList<>();
        for (List<Assignment> onPort : byPort) {
            assignments.addAll(onPort);
        }
        return assignments;
    }

    private static List<Conflict> conflicts(JudgedPort[] ports, List<WideRange> ranges, Origins origins) {
        List<Dispute> disputes = new ArrayList<>();
        for (JudgedPort port : ports) {
            port.addDisputes(disputes);
        }
        Map<String, Conflict> conflicts = new HashMap<>();
        for (Dispute dispute : Neighbours.unite(disputes)) {
            String id = dispute.conflict().id();
            if (conflicts.put(id, dispute.conflict()) != null) {
                throw new IllegalStateException("two conflicts of one id: " + id);
            }
            for (Row row : dispute.rows()) {
                row.addConflict(id);
            }
        }
        for (Conflict overlap : WideRangeOverlap.find(ranges, origins)) {
            conflicts.putIfAbsent(overlap.id(), overlap);
        }
        List<Conflict> sorted = new ArrayList<>(conflicts.values());
        Collections.sort(sorted);
        return sorted;
    }

    private static List<Notice> distinct(List<Notice> notices) {
        Collections.sort(notices);
        List<Notice> distinct = new ArrayList<>(notices.size());
        for (Notice notice : notices) {
            if (distinct.isEmpty() || notice.compareTo(distinct.get(distinct.size() - 1)) != 0) {
                distinct.add(notice);
            }
        }
        return distinct;
    }
}
