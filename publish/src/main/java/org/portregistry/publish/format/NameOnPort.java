package org.portregistry.publish.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Evidence;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.Preferred;

/**
 * A name that services(5) may give a port and transport.
 *
 * @param name the name, with its letters as stated
 * @param row the benign row that it names
 * @param stating the claims that state the very name; empty where it is only the row's service
 */
record NameOnPort(String name, Assignment row, List<Evidence> stating) {

    /** Copies the list. */
    NameOnPort {
        stating = List.copyOf(stating);
    }

    /**
     * Returns every name: the preferred ones, and all that IANA, a distribution, a primary source or an overlay states or
     * means. What only the community calls a service stays out.
     */
    static List<NameOnPort> all(Release release, Collection<Assignment> preferred) {
        Map<String, Authority> authorities = authorities(release);
        Predicate<Evidence> isTrusted =
                claim -> authorities.getOrDefault(claim.source(), Authority.COMMUNITY) != Authority.COMMUNITY;
        Stream<NameOnPort> first = preferred.stream().map(row -> new NameOnPort(row.service(), row, List.of()));
        Stream<NameOnPort> others = release.registry().assignments().stream()
                .filter(row -> row.status().isBenignUse() && row.transport().isStated())
                .flatMap(
                        row -> of(row, row.evidence().stream().filter(isTrusted).toList()));
        return Stream.concat(first, others).toList();
    }

    /** Returns the authority of each source of a release. */
    static Map<String, Authority> authorities(Release release) {
        return release.sources().stream()
                .map(ReleaseSource::source)
                .collect(Collectors.toMap(source -> source.id(), source -> source.authority()));
    }

    private static Stream<NameOnPort> of(Assignment row, List<Evidence> claims) {
        Map<String, List<Evidence>> byName = claims.stream()
                .flatMap(claim -> names(claim).map(name -> Map.entry(name, claim)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        if (!claims.isEmpty()) {
            byName.putIfAbsent(row.service(), List.of());
        }
        return byName.entrySet().stream()
                .filter(name -> ServiceAlias.isAcceptedAlias(name.getKey()))
                .map(name -> new NameOnPort(name.getKey(), row, name.getValue()));
    }

    private static Stream<String> names(Evidence claim) {
        return Stream.concat(Stream.of(claim.stated()), claim.aliases().stream())
                .distinct();
    }

    int port() {
        return row.port();
    }

    /** Returns {@code 9200/tcp}. */
    String place() {
        return Preferred.place(row);
    }
}
