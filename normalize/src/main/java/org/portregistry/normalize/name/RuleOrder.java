package org.portregistry.normalize.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.NameMatch;

/**
 * The rules in the order in which they are tried, and with what each compares a stated name.
 *
 * <p>Rules that take a name at its word are tried on all transports of the port before those that read into it. What
 * reads most into a name is tried on the stated transport only.
 */
enum RuleOrder {
    PORT_ALIAS(Place.PORT_ALIASES, new AliasFileRule()),
    BY_NAME(Place.THIS_TRANSPORT, new ExactRule(), new SpellingRule(), new CurrentNameRule(), new VersionRule()),
    BY_NAME_BESIDE(
            Place.OTHER_TRANSPORTS, new ExactRule(), new SpellingRule(), new CurrentNameRule(), new VersionRule()),
    ALIAS(Place.ALIASES, new AliasFileRule()),
    BY_MEANING(
            Place.THIS_TRANSPORT,
            new SourceAliasRule(),
            new TlsVariantRule(),
            new ExpansionRule(),
            new WordsRule(),
            new MentionRule(),
            new TypingSlipRule()),
    BY_MEANING_BESIDE(Place.OTHER_TRANSPORTS, new SourceAliasRule(), new TlsVariantRule(), new ExpansionRule()),
    ELSEWHERE(Place.OTHER_PORTS, new ElsewhereRule()),
    PHRASE(
            Place.NAMED_HERE,
            new SpellingRule(),
            new CurrentNameRule(),
            new VersionRule(),
            new SourceAliasRule(),
            new TlsVariantRule(),
            new ExpansionRule(),
            new WordsRule(),
            new MentionRule());

    private final Place place;
    private final List<NameRule> rules;

    RuleOrder(Place place, NameRule... rules) {
        this.place = place;
        this.rules = List.of(rules);
    }

    /** Returns with what the rules compare a stated name. */
    Place place() {
        return place;
    }

    /** Returns the rules in their order. */
    List<NameRule> rules() {
        return rules;
    }

    /** Returns the service that the first rule of all finds to be meant. */
    static Optional<Resolution> first(StatedName stated, Surroundings port) {
        return Stream.of(values())
                .flatMap(step -> step.find(stated, port).stream())
                .findFirst();
    }

    /** Returns the service that the first rule of this step finds to be meant. */
    Optional<Resolution> find(StatedName stated, Surroundings port) {
        List<Candidate> candidates = place.candidates(stated, port);
        return rules.stream()
                .flatMap(rule -> candidates.stream()
                        .filter(candidate -> rule.means(stated, candidate))
                        .map(candidate -> resolution(stated, candidate, rule.match(), port)))
                .findFirst();
    }

    private static Resolution resolution(StatedName stated, Candidate candidate, NameMatch match, Surroundings port) {
        Optional<Alias> row =
                match == NameMatch.ALIAS_FILE ? port.alias(stated, candidate.service()) : Optional.empty();
        return new Resolution(candidate.service(), match, candidate.isRegistered(), row);
    }
}
