package org.portregistry.publish.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.WrittenFile;
import org.portregistry.publish.report.PageTemplate;

/** {@code applications/<application>.xml}: the ports of one application as a service of firewalld (firewalld.service(5)). */
public final class FirewalldService {

    /**
     * One element {@code port}.
     *
     * @param ports the port or range
     * @param transport a transport that is stated
     */
    public record Opening(PortRange ports, Transport transport) implements Comparable<Opening> {
        private static final Comparator<Opening> ORDER =
                Comparator.comparing(Opening::ports).thenComparing(Opening::transport);

        static Opening of(Assignment row) {
            return new Opening(row.range().orElse(PortRange.of(row.port())), row.transport());
        }

        @Override
        public int compareTo(Opening other) {
            return ORDER.compare(this, other);
        }
    }

    private FirewalldService() {}

    /** Returns a file for each application of a release, by name. What is not a slug can name no file. */
    static List<ReleaseFormat> all(Release release) {
        Map<String, SortedSet<Opening>> applications = release.registry().assignments().stream()
                .filter(row -> row.status().isBenignUse() && row.transport().isStated())
                .filter(row -> row.application().matches("[a-z0-9][a-z0-9.-]*"))
                .collect(Collectors.groupingBy(
                        Assignment::application,
                        TreeMap::new,
                        Collectors.mapping(Opening::of, Collectors.toCollection(TreeSet::new))));
        return applications.entrySet().stream()
                .map(one -> file(one.getKey(), one.getValue()))
                .toList();
    }

    private static ReleaseFormat file(String application, SortedSet<Opening> openings) {
        return new WrittenFile(
                "applications/" + application + ".xml",
                "application/xml",
                "The ports of " + application + " as a service of firewalld.",
                (release, out) -> PageTemplate.write(
                        "format/firewalld.jte",
                        Map.of("release", release, "application", application, "openings", openings),
                        out));
    }
}
