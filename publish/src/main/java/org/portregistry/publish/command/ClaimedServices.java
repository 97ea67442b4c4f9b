package org.portregistry.publish.command;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.model.Assignment;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.normalize.Normalizer;
import org.portregistry.publish.lookup.Filter;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Queries;
import org.portregistry.publish.lookup.Query;

/**
 * The services that somebody claims at a port: what a ruling can choose from, and what it weighs. The datasets are asked and
 * not the record, which lacks what a new source brought in.
 */
final class ClaimedServices {
    private final String place;
    private final List<Assignment> rows;

    private ClaimedServices(String place, List<Assignment> rows) {
        this.place = place;
        this.rows = rows;
    }

    /**
     * Applies the rules to the datasets as they are now.
     *
     * @throws DatasetsException if nothing is recorded, or the record is damaged, on which nobody should decide anything
     */
    static ClaimedServices at(Datasets datasets, Query query) throws IOException {
        // It reads every table of the record that knows the port.
        Lookup.in(datasets.root()).answer(new Queries(List.of(query), Filter.ALL));
        int port = query.ports().orElseThrow().start();
        Transport transport = query.transport();
        return new ClaimedServices(
                place(query),
                Normalizer.normalize(datasets.material(List.of())).assignments().stream()
                        .filter(row -> row.port() == port && (!transport.isStated() || row.transport() == transport))
                        .filter(row -> !row.service().isEmpty())
                        .toList());
    }

    /** Returns the port, and the transport if the query is for one. */
    static String place(Query query) {
        int port = query.ports().orElseThrow().start();
        return query.transport().isStated() ? port + "/" + query.transport().code() : String.valueOf(port);
    }

    /** Returns the services as the registry spells them; refuses one that nobody claims there. */
    List<String> require(List<String> services) {
        Map<String, String> claimed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row -> claimed.putIfAbsent(row.service(), row.service()));
        Set<String> benign = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        benign().forEach(benign::add);
        for (String service : services) {
            if (!claimed.containsKey(service)) {
                throw new DatasetsException("nobody claims \"" + service + "\" on " + place
                        + DidYouMean.hint(service, claimed.keySet()) + "; " + cure(claimed.values()));
            }
            if (!benign.isEmpty() && !benign.contains(service)) {
                throw new DatasetsException("\"" + service + "\" on " + place
                        + " is malicious, and never ranks above a benign use; choose a benign one, or --reject the claims"
                        + " that are wrong");
            }
        }
        return services.stream().map(claimed::get).toList();
    }

    /** Returns what a ruling for these weighs: every other benign service there. */
    List<String> over(List<String> preferred) {
        return benign().filter(service -> preferred.stream().noneMatch(service::equalsIgnoreCase))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> benign() {
        return rows.stream().filter(row -> row.status() != Status.MALICIOUS).map(Assignment::service);
    }

    private static String cure(Collection<String> claimed) {
        return (claimed.isEmpty() ? "nothing is claimed there" : "claimed there: " + String.join(", ", claimed))
                + "; to bring in another service, claim it with its source in datasets/claims/curated.csv first";
    }
}
