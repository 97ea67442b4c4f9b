package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;
import org.portregistry.model.Transport;

/** Compares what claims on one port state with the services that IANA assigns there. */
final class Comparison {

    private final int port;
    private final List<Candidate> candidates;
    private final RegisteredServices registered;
    private final AliasBook aliases;
    private final List<StatedName> seen = new ArrayList<>();

    /**
     * Takes what it decides from.
     *
     * @param port the port number, or -1 for claims without a port
     * @param candidates the services that IANA assigns there
     */
    Comparison(int port, List<Candidate> candidates, RegisteredServices registered, AliasBook aliases) {
        this.port = port;
        this.candidates = candidates;
        this.registered = registered;
        this.aliases = aliases;
    }

    /** Returns the service that the claim means; a slug where it means none. */
    Resolution resolve(Claim claim) {
        boolean ruledHere = aliases.knows(port);
        if (!ruledHere) {
            for (Candidate candidate : candidates) {
                if (candidate.service.equalsIgnoreCase(claim.name()) && candidate.isOn(claim.transport())) {
                    return new Resolution(candidate.service, NameMatch.EXACT, candidate.registered);
                }
            }
        }
        StatedName stated = prepared(claim);
        Optional<Resolution> found = ruledHere ? byAlias(stated, true) : Optional.empty();
        if (found.isEmpty()) {
            found = byRules(stated, claim.transport());
        }
        if (found.isEmpty()) {
            found = elsewhere(stated);
        }
        return found.isPresent() ? found.get() : new Resolution(Slug.of(claim.name()), NameMatch.SLUG, false);
    }

    /** The rules that take a name at its word come first on every transport; those that read into it do not. */
    private Optional<Resolution> byRules(StatedName stated, Transport transport) {
        List<Candidate> here = new ArrayList<>(candidates.size());
        List<Candidate> besides = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            (candidate.isOn(transport) ? here : besides).add(candidate);
        }
        Optional<Resolution> found = MatchRules.match(stated, here, MatchRules.EXACT, MatchRules.VERSION);
        if (found.isEmpty()) {
            found = MatchRules.match(stated, besides, MatchRules.EXACT, MatchRules.VERSION);
        }
        if (found.isEmpty()) {
            found = byAlias(stated, false);
        }
        if (found.isEmpty()) {
            found = MatchRules.match(stated, here, MatchRules.SOURCE_ALIAS, MatchRules.TYPING_SLIP);
        }
        if (found.isEmpty()) {
            found = MatchRules.match(stated, besides, MatchRules.SOURCE_ALIAS, MatchRules.EXPANSION);
        }
        return found;
    }

    /** Returns the claim's name prepared: the same list often says the same for TCP and UDP, and another list too. */
    StatedName prepared(Claim claim) {
        for (StatedName stated : seen) {
            if (stated.isOf(claim)) {
                return stated;
            }
        }
        StatedName stated = StatedName.of(claim);
        seen.add(stated);
        return stated;
    }

    private Optional<Resolution> byAlias(StatedName stated, boolean onThatPort) {
        for (StatedName.Form form : stated.forms()) {
            Optional<String> service = onThatPort ? aliases.onPort(port, form.key()) : aliases.anywhere(form.key());
            if (service.isPresent()) {
                boolean known = registered.named(Words.key(service.get())).isPresent();
                return Optional.of(new Resolution(service.get(), NameMatch.ALIAS_FILE, known));
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
            if (spelledOut) {
                Optional<String> service = registered.named(form.key());
                if (service.isEmpty()) {
                    service = tlsElsewhere(form);
                }
                if (service.isEmpty() && form.words().size() > 1) {
                    service = registered.described(form.key());
                }
                if (service.isPresent()) {
                    return Optional.of(new Resolution(service.get(), NameMatch.ELSEWHERE, true));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> tlsElsewhere(StatedName.Form form) {
        if (form.significant().size() != 2 || !form.significant().contains("tls")) {
            return Optional.empty();
        }
        for (String word : form.significant()) {
            if (!word.equals("tls")) {
                return registered.named(Version.without(word.toLowerCase(Locale.ROOT)) + "s");
            }
        }
        return Optional.empty();
    }
}
