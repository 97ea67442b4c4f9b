package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;

/**
 * Finds the service that each claim on a port means, by the rules in their order ({@link RuleOrder}); failing that the
 * name becomes a slug.
 */
public final class NameResolver {

    private final IanaServices iana;
    private final Predicate<Claim> isAssignment;
    private final List<Alias> aliases;
    private final AliasBook aliasFile;

    /**
     * Takes what it decides from.
     *
     * @param iana the services that IANA assigns
     * @param isAssignment whether a claim is the registry's own word that it assigns a service
     * @param aliases the rows of {@code aliases.csv}
     */
    public NameResolver(IanaServices iana, Predicate<Claim> isAssignment, List<Alias> aliases) {
        this.iana = iana;
        this.isAssignment = isAssignment;
        this.aliases = List.copyOf(aliases);
        this.aliasFile = new AliasBook(aliases);
    }

    /** Returns what each claim means, in the order of the claims, which are all that cover the port. */
    public List<ResolvedClaim> resolve(int port, List<Claim> claims) {
        return resolve(surroundings(OptionalInt.of(port), claims), claims);
    }

    /** Returns what a claim means that is about no single port. */
    public ResolvedClaim resolve(Claim claim) {
        return new ResolvedClaim(
                claim,
                named(surroundings(OptionalInt.empty(), List.of(claim)), claim).resolution());
    }

    /** Returns a notice for each row of {@code aliases.csv} that no name rests on. */
    public List<Notice> unusedAliases(Collection<Alias> used) {
        return AliasBook.unused(aliases, used);
    }

    private Surroundings surroundings(OptionalInt port, List<Claim> claims) {
        List<Claim> assignments = claims.stream().filter(isAssignment).toList();
        // Where IANA alone speaks, nothing is compared with what it assigns.
        boolean isCompared = assignments.size() < claims.size();
        List<Candidate> assigned = isCompared ? iana.assigned(assignments) : List.of();
        return new Surroundings(port, assigned, List.of(), List.of(), iana, aliasFile);
    }

    /** What means no service assigned on the port may mean one that another source calls by a name there. */
    private List<ResolvedClaim> resolve(Surroundings port, List<Claim> claims) {
        List<NamedClaim> named =
                claims.stream().map(claim -> named(port, claim)).toList();
        Surroundings withNames = port.withNamed(named);
        return parted(named.stream().map(claim -> claim.among(withNames)).toList());
    }

    /** Two products whose names had to be cut, and are the same since, are two all the same. */
    private List<ResolvedClaim> parted(List<NamedClaim> claims) {
        Map<String, SortedSet<String>> products = claims.stream()
                .filter(claim -> claim.resolution().isCut())
                .collect(Collectors.groupingBy(
                        claim -> claim.resolution().service(),
                        Collectors.mapping(NamedClaim::wholeSlug, Collectors.toCollection(TreeSet::new))));
        return claims.stream()
                .map(claim -> new ResolvedClaim(claim.claim(), numbered(claim, products)))
                .toList();
    }

    private static Resolution numbered(NamedClaim claim, Map<String, SortedSet<String>> products) {
        Resolution resolution = claim.resolution();
        return resolution.isCut()
                ? resolution.numbered(products.get(resolution.service())
                                .headSet(claim.wholeSlug())
                                .size()
                        + 1)
                : resolution;
    }

    private NamedClaim named(Surroundings port, Claim claim) {
        if (!claim.status().namesUse() || !Slug.isPossible(claim.name())) {
            return NamedClaim.of(claim, Resolution.NONE);
        }
        if (claim.status() == ClaimStatus.MALICIOUS) {
            String slug = ServiceSlug.cut(Slug.of(claim.name()));
            return NamedClaim.of(claim, new Resolution(slug, NameMatch.MALWARE, false));
        }
        if (isAssignment.test(claim)) {
            String current = iana.currentName(claim);
            NameMatch match = current.equals(claim.name()) ? NameMatch.EXACT : NameMatch.CURRENT_NAME;
            return NamedClaim.of(claim, new Resolution(current, match, true));
        }
        return NamedClaim.of(new StatedClaim(claim, iana), port);
    }

    /** Returns what is to be said of the name itself. */
    public static List<Notice> notices(ResolvedClaim resolved) {
        Claim claim = resolved.claim();
        List<Notice> notices = new ArrayList<>();
        if (resolved.resolution().isCut()) {
            notices.add(Notice.of(
                    NoticeKind.NAME_UNCLEAR,
                    claim,
                    "no product's name could be told in \"" + claim.name() + "\", which is called " + resolved.service()
                            + "; a row of aliases.csv can name it"));
        }
        if (Scripts.areMixed(claim.name())) {
            notices.add(Notice.of(
                    NoticeKind.SCRIPTS_MIXED,
                    claim,
                    "\"" + claim.name()
                            + "\" mixes the letters of several scripts; those that are not Latin are spelled out: "
                            + Scripts.spelledOut(claim.name())));
        }
        return notices;
    }
}
