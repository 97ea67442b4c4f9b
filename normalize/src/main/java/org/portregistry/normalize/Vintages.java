package org.portregistry.normalize;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Source;

/**
 * Of the vintages of one list only the one with the newest data speaks; what the others say is told and counts for nothing.
 *
 * @param claims the claims of the sources that speak, in their order
 * @param superseded a notice for each claim of an older vintage
 */
record Vintages(List<Claim> claims, List<Notice> superseded) {

    static Vintages of(List<Source> sources, List<Claim> claims) {
        Map<String, Source> newest = newest(sources, claims);
        Map<String, Source> older = sources.stream()
                .filter(source -> newest.containsKey(source.list()) && !newest.containsValue(source))
                .collect(Collectors.toMap(Source::id, Function.identity()));
        Map<Boolean, List<Claim>> speaks =
                claims.stream().collect(Collectors.partitioningBy(claim -> !older.containsKey(claim.source())));
        return new Vintages(
                speaks.get(true),
                speaks.get(false).stream()
                        .map(claim -> superseded(
                                claim, newest.get(older.get(claim.source()).list())))
                        .toList());
    }

    /** Returns the vintage that speaks, by list; one that has no claims here is none. */
    private static Map<String, Source> newest(List<Source> sources, List<Claim> claims) {
        Set<String> claiming = claims.stream().map(Claim::source).collect(Collectors.toCollection(HashSet::new));
        return sources.stream()
                .filter(source -> !source.list().isEmpty() && claiming.contains(source.id()))
                .collect(Collectors.groupingBy(
                        Source::list,
                        Collectors.collectingAndThen(Collectors.maxBy(Source.BY_AGE), Optional::orElseThrow)));
    }

    private static Notice superseded(Claim claim, Source newest) {
        return Notice.of(
                NoticeKind.SUPERSEDED_VINTAGE,
                claim,
                "\"" + claim.name() + "\" on " + claim.where() + " does not count: " + newest.id()
                        + " is a newer vintage of the same list (" + newest.list() + ")");
    }
}
