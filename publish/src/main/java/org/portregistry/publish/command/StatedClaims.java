package org.portregistry.publish.command;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.model.Claim;
import org.portregistry.model.Include;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.publish.lookup.Query;

/** What sources state at a port, word for word: what a ruling can reject. */
final class StatedClaims {

    private StatedClaims() {}

    /** Returns the opt-in sources whose claims are rejected. */
    static Set<String> optIn(Datasets datasets, List<Ruling.Rejection> rejections) {
        return rejections.stream()
                .map(Ruling.Rejection::source)
                .filter(source -> datasets.source(source).source().include() == Include.OPT_IN)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refuses a rejection of what its source does not state there. */
    static void require(Datasets datasets, Query query, List<Ruling.Rejection> rejections) {
        if (rejections.isEmpty()) {
            return;
        }
        List<Claim> claims = datasets.material(optIn(datasets, rejections)).claims();
        for (Ruling.Rejection rejection : rejections) {
            Set<String> stated = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (Claim claim : claims) {
                if (claim.source().equals(rejection.source()) && isThere(claim, query)) {
                    stated.add(claim.name());
                }
            }
            if (!stated.contains(rejection.stated())) {
                throw new DatasetsException(rejection.source() + " does not state \"" + rejection.stated() + "\" on "
                        + ClaimedServices.place(query) + DidYouMean.hint(rejection.stated(), stated) + "; "
                        + (stated.isEmpty() ? "it states nothing there" : "it states " + String.join(", ", stated)));
            }
        }
    }

    private static boolean isThere(Claim claim, Query query) {
        boolean transport = query.transport() == Transport.UNSTATED || claim.transport() == query.transport();
        return transport
                && claim.ports().isPresent()
                && claim.ports().get().contains(query.ports().orElseThrow().start());
    }
}
