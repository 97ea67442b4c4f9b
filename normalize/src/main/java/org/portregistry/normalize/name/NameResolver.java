package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Transport;

/**
 * Finds the service that each claim on a port means: first among the services that IANA assigns on that port, on the
 * claim's own transport before the others, then elsewhere; failing that the name becomes a slug.
 */
public final class NameResolver {

    private final RegisteredServices registered;
    private final Predicate<String> isRegistry;
    private final AliasBook aliases;

    /**
     * Takes what it decides from.
     *
     * @param registered the services that IANA assigns
     * @param isRegistry whether a source id is the registry's
     * @param aliases the rows of {@code aliases.csv}
     */
    public NameResolver(RegisteredServices registered, Predicate<String> isRegistry, List<Alias> aliases) {
        this.registered = registered;
        this.isRegistry = isRegistry;
        this.aliases = new AliasBook(aliases);
    }

    /**
     * Returns what each claim means, in the order of the claims.
     *
     * @param port the port number, or -1 for claims without a port
     * @param claims all claims that cover the port
     */
    public List<Resolution> resolve(int port, List<Claim> claims) {
        List<Resolution> found = new ArrayList<>(claims.size());
        Comparison comparison = null;
        for (Claim claim : claims) {
            Resolution easy = withoutComparing(claim);
            if (easy == null) {
                if (comparison == null) {
                    comparison = new Comparison(port, candidates(claims), registered, aliases);
                }
                easy = comparison.resolve(claim);
            }
            found.add(easy);
        }
        if (comparison != null) {
            matchPhrases(claims, found, comparison);
        }
        return found;
    }

    private List<Candidate> candidates(List<Claim> claims) {
        List<Claim> assignments = new ArrayList<>(claims.size());
        List<Claim> others = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            (isAssignment(claim) ? assignments : others).add(claim);
        }
        return AssignedHere.candidates(assignments, others, registered);
    }

    /**
     * A phrase that means no registered service may mean one that another source calls by a name on this port:
     * {@code Graylog Extended Log Format} is gelf.
     */
    private static void matchPhrases(List<Claim> claims, List<Resolution> found, Comparison comparison) {
        List<Candidate> named = null;
        for (int i = 0; i < claims.size(); i++) {
            if (found.get(i).match() == NameMatch.SLUG
                    && !isNameLike(claims.get(i).name())) {
                named = named == null ? NamedHere.candidates(claims, found) : named;
                Transport transport = claims.get(i).transport();
                List<Candidate> here = new ArrayList<>(named.size());
                for (Candidate candidate : named) {
                    if (candidate.isOn(transport)) {
                        here.add(candidate);
                    }
                }
                if (!here.isEmpty()) {
                    Optional<Resolution> match = MatchRules.match(
                            comparison.prepared(claims.get(i)), here, MatchRules.SPELLING, MatchRules.MENTION);
                    found.set(i, match.orElse(found.get(i)));
                }
            }
        }
    }

    static boolean isNameLike(String name) {
        return name.indexOf(' ') < 0;
    }

    /** Returns whether a row of {@code aliases.csv} was of use so far. */
    public boolean isUsed(Alias alias) {
        return aliases.isUsed(alias);
    }

    private Resolution withoutComparing(Claim claim) {
        if (!claim.status().namesUse() || !Slug.isPossible(claim.name())) {
            return Resolution.NONE;
        }
        if (claim.status() == ClaimStatus.MALICIOUS) {
            return new Resolution(Slug.of(claim.name()), NameMatch.MALWARE, false);
        }
        if (isAssignment(claim)) {
            String current = registered.currentName(claim);
            NameMatch match = current.equals(claim.name()) ? NameMatch.EXACT : NameMatch.CURRENT_NAME;
            return new Resolution(current, match, true);
        }
        return null;
    }

    private boolean isAssignment(Claim claim) {
        return claim.status() == ClaimStatus.ASSIGNED && isRegistry.test(claim.source());
    }
}
