package org.portregistry.normalize.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portregistry.model.Alias;
import org.portregistry.model.NameMatch;

/**
 * The rules in the order in which they are tried, on what they look at, and with what each compares it.
 *
 * <p>Rules that take a name at its word are tried on all transports of the port before those that read into it, and the
 * name as stated before the product at its head. What reads most into a name is tried on the stated transport only.
 */
enum RuleOrder {
    PORT_ALIAS(Reading.NAME, Place.PORT_ALIASES, new AliasFileRule()),
    BY_NAME(
            Reading.NAME,
            Place.THIS_TRANSPORT,
            new ExactRule(),
            new SpellingRule(),
            new CurrentNameRule(),
            new VersionRule()),
    BY_NAME_BESIDE(
            Reading.NAME,
            Place.OTHER_TRANSPORTS,
            new ExactRule(),
            new SpellingRule(),
            new CurrentNameRule(),
            new VersionRule()),
    NAMED_HERE(Reading.NAME, Place.NAMED_HERE, new SourceAliasRule()),
    TOLD_HERE(Reading.NAME, Place.TOLD_HERE, new SourceAliasRule()),
    ALIAS(Reading.NAME, Place.ALIASES, new AliasFileRule()),
    BY_MEANING(
            Reading.NAME,
            Place.THIS_TRANSPORT,
            new SourceAliasRule(),
            new TlsVariantRule(),
            new ExpansionRule(),
            new WordsRule(),
            new MentionRule(),
            new TypingSlipRule()),
    BY_MEANING_BESIDE(
            Reading.NAME, Place.OTHER_TRANSPORTS, new SourceAliasRule(), new TlsVariantRule(), new ExpansionRule()),
    BY_PRODUCT(
            Reading.PRODUCT,
            Place.THIS_TRANSPORT,
            new ExactRule(),
            new SpellingRule(),
            new VersionRule(),
            new TlsVariantRule(),
            new ExpansionRule(),
            new WordsRule()),
    BY_PRODUCT_BESIDE(
            Reading.PRODUCT, Place.OTHER_TRANSPORTS, new ExactRule(), new SpellingRule(), new ExpansionRule()),
    PRODUCT_ALIAS(Reading.PRODUCT, Place.ALIASES_IN_USE, new AliasFileRule()),
    ELSEWHERE(Reading.NAME, Place.OTHER_PORTS, new ElsewhereRule()),
    PRODUCT_ELSEWHERE(Reading.PRODUCT, Place.OTHER_PORTS, new ElsewhereRule()),
    PHRASE(
            Reading.NAME,
            Place.PHRASED_HERE,
            new SpellingRule(),
            new VersionRule(),
            new TlsVariantRule(),
            new ExpansionRule(),
            new WordsRule(),
            new MentionRule()),
    PRODUCT_NAMED_HERE(
            Reading.PRODUCT,
            Place.PHRASED_HERE,
            new ExactRule(),
            new SpellingRule(),
            new VersionRule(),
            new SourceAliasRule(),
            new ExpansionRule(),
            new WordsRule());

    /** What of a claim a rule looks at. */
    enum Reading {
        NAME("the name as stated"),
        PRODUCT("the product that a phrase is about");

        private final String words;

        Reading(String words) {
            this.words = words;
        }

        /** Returns the reading as the README writes it. */
        String words() {
            return words;
        }
    }

    /** The steps that take a name at its word, which is all that may be done with one that is a maker's too. */
    static final List<RuleOrder> AT_ITS_WORD = List.of(PORT_ALIAS, BY_NAME, BY_NAME_BESIDE);

    private static final List<RuleOrder> ALL = List.of(values());

    private final Reading reading;
    private final Place place;
    private final List<NameRule> rules;

    RuleOrder(Reading reading, Place place, NameRule... rules) {
        this.reading = reading;
        this.place = place;
        this.rules = List.of(rules);
    }

    /** Returns what of a claim the rules look at. */
    Reading reading() {
        return reading;
    }

    /** Returns with what the rules compare it. */
    Place place() {
        return place;
    }

    /** Returns the rules in their order. */
    List<NameRule> rules() {
        return rules;
    }

    /** Returns the service that the first rule of all finds to be meant. */
    static Optional<Resolution> first(StatedClaim claim, Surroundings port) {
        if (claim.isForged()) {
            return Optional.empty();
        }
        for (RuleOrder step : claim.isNameless() ? AT_ITS_WORD : ALL) {
            Optional<Resolution> found = step.find(claim, port);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the service that the first rule of this step finds to be meant: one whose name leads the text before all
     * others. Of several, the one whose name comes first in the text counts, then the one with the longer name.
     */
    private Optional<Resolution> find(StatedClaim claim, Surroundings port) {
        StatedName stated =
                reading == Reading.NAME ? claim.name() : claim.product().name();
        if (stated.forms().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> there = place.candidates(stated, port);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = there.stream()
                .sorted(Comparator.<Candidate, Integer>comparing(stated::position)
                        .thenComparing(candidate -> -candidate.nameWords().size()))
                .toList();
        for (boolean leads : List.of(true, false)) {
            for (NameRule rule : rules) {
                for (Candidate candidate : candidates) {
                    if (leads == (stated.position(candidate) == 0) && rule.means(stated, candidate)) {
                        return Optional.of(resolution(candidate, rule.match(), port));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Resolution resolution(Candidate candidate, NameMatch match, Surroundings port) {
        Optional<Alias> row = match == NameMatch.ALIAS_FILE ? port.alias(candidate) : Optional.empty();
        return new Resolution(candidate.service(), match, candidate.isRegistered(), false, row);
    }
}
