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
import org.portregistry.publish.lookup.FoundRow;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Queries;
import org.portregistry.publish.lookup.Query;

/** The services that somebody claims at a port: what a ruling can choose from. */
final class ClaimedServices {

    private ClaimedServices() {}

    /**
     * Returns the services as the registry spells them; refuses one that nobody claims there. What is on record is
     * asked first, as that is quick; then what the datasets say now, which a claim may have joined since.
     */
    static List<String> require(Datasets datasets, Query query, List<String> services) throws IOException {
        if (services.isEmpty()) {
            return List.of();
        }
        Map<String, String> claimed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows(datasets, query).forEach(row -> claimed.putIfAbsent(row.service(), row.service()));
        if (!claimed.keySet().containsAll(services)) {
            current(datasets, query).forEach(row -> claimed.putIfAbsent(row.service(), row.service()));
        }
        Set<String> malicious = onlyMalicious(datasets, query);
        for (String service : services) {
            if (malicious.contains(service)) {
                throw new DatasetsException("\"" + service + "\" on " + place(query)
                        + " is malicious, and never ranks above a benign use; choose a benign one, or --reject the claims"
                        + " that are wrong");
            }
            if (!claimed.containsKey(service)) {
                throw new DatasetsException("nobody claims \"" + service + "\" on " + place(query)
                        + DidYouMean.hint(service, claimed.keySet()) + "; " + cure(claimed.values()));
            }
        }
        return services.stream().map(claimed::get).toList();
    }

    /** Returns the services that are malicious there, where there are benign ones. */
    private static Set<String> onlyMalicious(Datasets datasets, Query query) throws IOException {
        Set<String> malicious = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> benign = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows(datasets, query)
                .forEach(row -> (row.status().equals("malicious") ? malicious : benign).add(row.service()));
        malicious.removeAll(benign);
        return benign.isEmpty() ? Set.of() : malicious;
    }

    private static String cure(Collection<String> claimed) {
        return (claimed.isEmpty() ? "nothing is claimed there" : "claimed there: " + String.join(", ", claimed))
                + "; to bring in another service, claim it with its source in datasets/claims/curated.csv first";
    }

    /** Returns the port, and the transport if the query is for one. */
    static String place(Query query) {
        int port = query.ports().orElseThrow().start();
        return query.transport().isStated() ? port + "/" + query.transport().code() : String.valueOf(port);
    }

    /**
     * Returns what a ruling for these weighs: every other benign service there. It asks the datasets and not the record,
     * which lacks what a new source brought in.
     */
    static List<String> over(Datasets datasets, Query query, List<String> preferred) {
        if (preferred.isEmpty()) {
            return List.of();
        }
        return current(datasets, query)
                .filter(row -> row.status() != Status.MALICIOUS)
                .map(Assignment::service)
                .filter(service -> preferred.stream().noneMatch(service::equalsIgnoreCase))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<FoundRow> rows(Datasets datasets, Query query) throws IOException {
        return Lookup.in(datasets.root()).answer(new Queries(List.of(query), Filter.ALL)).get(0).rows().stream()
                .filter(row -> !row.service().isEmpty())
                .filter(row -> !query.transport().isStated()
                        || row.transport().equals(query.transport().code()))
                .toList();
    }

    /** Returns the rows of services there as the datasets say now. */
    private static Stream<Assignment> current(Datasets datasets, Query query) {
        int port = query.ports().orElseThrow().start();
        Transport transport = query.transport();
        return Normalizer.normalize(datasets.material(List.of())).assignments().stream()
                .filter(row -> row.port() == port && (!transport.isStated() || row.transport() == transport))
                .filter(row -> !row.service().isEmpty());
    }
}
