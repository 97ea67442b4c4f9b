package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<Candidate> candidates = null;
        for (Claim claim : claims) {
            Resolution easy = withoutComparing(claim);
            if (easy == null && candidates == null) {
                candidates = AssignedHere.candidates(claims, this::isAssignment, registered);
            }
            found.add(easy != null ? easy : compare(port, claim, candidates));
        }
        matchPhrases(claims, found);
        return found;
    }

    /**
     * A phrase that means no registered service may mean one that another source calls by a name on this port:
     * {@code Graylog Extended Log Format} is gelf.
     */
    private static void matchPhrases(List<Claim> claims, List<Resolution> found) {
        List<Candidate> named = null;
        for (int i = 0; i < claims.size(); i++) {
            if (found.get(i).match() == NameMatch.SLUG
                    && !isNameLike(claims.get(i).name())) {
                named = named == null ? NamedHere.candidates(claims, found) : named;
                Transport transport = claims.get(i).transport();
                List<Candidate> here = named.stream()
                        .filter(candidate -> candidate.isOn(transport))
                        .toList();
                Optional<Resolution> match =
                        match(StatedName.of(claims.get(i)), here, MatchRules.SPELLING, MatchRules.MENTION);
                if (match.isPresent()) {
                    found.set(i, match.get());
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
        if (!claim.status().namesUse() || Slug.of(claim.name()).isEmpty()) {
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

    private Resolution compare(int port, Claim claim, List<Candidate> candidates) {
        StatedName stated = StatedName.of(claim);
        Optional<Resolution> found = byAlias(stated, key -> aliases.onPort(port, key));
        if (found.isPresent()) {
            return found.get();
        }
        List<Candidate> here = candidates.stream()
                .filter(candidate -> candidate.isOn(claim.transport()))
                .toList();
        List<Candidate> besides = candidates.stream()
                .filter(candidate -> !candidate.isOn(claim.transport()))
                .toList();
        return match(stated, here, MatchRules.EXACT, MatchRules.VERSION)
                .or(() -> match(stated, besides, MatchRules.EXACT, MatchRules.VERSION))
                .or(() -> byAlias(stated, aliases::anywhere))
                .or(() -> match(stated, here, MatchRules.SOURCE_ALIAS, MatchRules.TYPING_SLIP))
                .or(() -> match(stated, besides, MatchRules.SOURCE_ALIAS, MatchRules.EXPANSION))
                .or(() -> elsewhere(stated))
                .orElseGet(() -> new Resolution(Slug.of(claim.name()), NameMatch.SLUG, false));
    }

    private Optional<Resolution> byAlias(
            StatedName stated, java.util.function.Function<String, Optional<String>> book) {
        for (StatedName.Form form : stated.forms()) {
            Optional<String> service = book.apply(form.key());
            if (service.isPresent()) {
                boolean known = registered.named(Words.key(service.get())).isPresent();
                return Optional.of(new Resolution(service.get(), NameMatch.ALIAS_FILE, known));
            }
        }
        return Optional.empty();
    }

    private static Optional<Resolution> match(
            StatedName stated, List<Candidate> candidates, MatchRules first, MatchRules last) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        for (MatchRules rule : MatchRules.values()) {
            if (rule.compareTo(first) >= 0 && rule.compareTo(last) <= 0) {
                for (Candidate candidate : candidates) {
                    if (rule.matches(stated, candidate)) {
                        return Optional.of(new Resolution(candidate.service, rule.match(), candidate.registered));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** On another port only the name itself, its TLS form or the whole description will do. */
    private Optional<Resolution> elsewhere(StatedName stated) {
        for (StatedName.Form form : stated.forms()) {
            boolean spelledOut = !form.inBrackets()
                    || Abbreviation.abbreviates(
                            form.key(), stated.forms().get(1).words());
            Optional<String> service = !spelledOut
                    ? Optional.empty()
                    : registered
                            .named(form.key())
                            .or(() -> tlsElsewhere(form))
                            .or(() -> form.words().size() > 1 ? registered.described(form.key()) : Optional.empty());
            if (service.isPresent()) {
                return Optional.of(new Resolution(service.get(), NameMatch.ELSEWHERE, true));
            }
        }
        return Optional.empty();
    }

    private Optional<String> tlsElsewhere(StatedName.Form form) {
        List<String> rest =
                form.significant().stream().filter(word -> !word.equals("tls")).toList();
        boolean saysTls = rest.size() < form.significant().size();
        return saysTls && rest.size() == 1
                ? registered.named(Version.without(rest.get(0).toLowerCase(Locale.ROOT)) + "s")
                : Optional.empty();
    }
}
