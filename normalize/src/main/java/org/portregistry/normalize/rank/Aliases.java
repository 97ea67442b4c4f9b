package org.portregistry.normalize.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Status;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.name.Words;

/**
 * Other names of a service: those that IANA itself superseded, exactly as it spelt them; and what other sources call it or
 * list as aliases, where that looks like a name and is more than another spelling.
 */
final class Aliases {

    private static final int LONGEST = 32;

    /** Of two spellings the one in lower case, then the first in the alphabet. */
    private static final Comparator<String> PLAINER = Comparator.<String, Boolean>comparing(
                    name -> !name.equals(name.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder());

    private Aliases() {}

    /** Returns the other names of a row's service, sorted; {@code there} are all rows of its port and transport. */
    static List<String> of(Row row, List<Row> there) {
        Set<String> superseded = row.claims().stream()
                .filter(Aliases::isSuperseded)
                .flatMap(claim -> claim.claim().names())
                .collect(Collectors.toSet());
        Set<String> taken = Stream.concat(there.stream().map(Row::service), superseded.stream())
                .map(Words::key)
                .collect(Collectors.toSet());
        Set<String> aliases = row.claims().stream()
                .flatMap(claim -> claim.claim().names())
                .filter(name -> row.status() == Status.MALICIOUS || looksLikeName(name))
                .filter(name -> !Words.key(name).isEmpty() && !taken.contains(Words.key(name)))
                .collect(Collectors.toMap(Words::key, Function.identity(), BinaryOperator.minBy(PLAINER)))
                .values()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
        superseded.stream()
                .filter(name -> !name.equalsIgnoreCase(row.service()))
                .forEach(aliases::add);
        return List.copyOf(aliases);
    }

    private static boolean isSuperseded(ResolvedClaim claim) {
        return claim.claim().status() == ClaimStatus.ASSIGNED && claim.match() == NameMatch.CURRENT_NAME;
    }

    private static boolean looksLikeName(String name) {
        return name.length() <= LONGEST && name.chars().noneMatch(c -> c <= ' ' || c == ',' || c == ';');
    }
}
