package org.portregistry.ingest.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Claim;

/** Refuses what is too little to be the list that it should be. */
final class Guards {

    /** How many claims any list may lose at once without a word, unless its source file says otherwise. */
    private static final int FEW = 10;

    /** Which share of its claims any list may lose at once without a word, unless its source file says otherwise. */
    private static final double SHARE = 0.005;

    /** Which share a list may never lose without a word. */
    private static final double NEVER_MORE = 0.25;

    private Guards() {}

    /** What a claim says beside its port: a renamed column upstream empties one of them throughout. */
    private enum Saying {
        PORTS(claim -> claim.ports().isPresent()),
        TRANSPORT(claim -> claim.transport().isStated()),
        NAME(claim -> !claim.name().isEmpty()),
        STATUS(claim -> !claim.status().code().isEmpty()),
        DESCRIPTION(claim -> !claim.description().isEmpty() || !claim.terms().isEmpty()),
        ALIASES(claim -> !claim.aliases().isEmpty()),
        CATEGORIES(claim -> !claim.categories().isEmpty()),
        RISK(claim -> !claim.risk().isEmpty()),
        FREQUENCY(claim -> !claim.frequency().isEmpty()),
        ASSIGNEE(claim -> !claim.assignee().isEmpty()),
        CONTACT(claim -> !claim.contact().isEmpty()),
        REFERENCE(claim -> !claim.reference().isEmpty());

        private final Predicate<Claim> says;

        Saying(Predicate<Claim> says) {
            this.says = says;
        }

        int count(List<Claim> claims) {
            return (int) claims.stream().filter(says).count();
        }
    }

    /** Returns the complaint about too few claims; {@code --force} does not help. */
    static Optional<String> tooFew(SourceDefinition source, List<Claim> claims) {
        if (!claims.isEmpty() && claims.size() >= source.minimumClaims()) {
            return Optional.empty();
        }
        return Optional.of(claims.size() + " claims where at least " + Math.max(1, source.minimumClaims())
                + " are expected; look at the list, and if it is right, lower minimumClaims in sources/" + source.id()
                + ".json");
    }

    /** Returns the complaint about too great a loss. */
    static Optional<String> loss(SourceDefinition source, int before, List<Claim> claims) {
        int lost = before - claims.size();
        double allowed = source.maximumLoss().isPresent()
                ? source.maximumLoss().getAsDouble() * before
                : Math.min(Math.max(SHARE * before, FEW), NEVER_MORE * before);
        if (lost <= allowed) {
            return Optional.empty();
        }
        return Optional.of(lost + " of " + before + " claims are gone, and no more than " + (int) allowed
                + " may be; look at the list, and if it is right, run `refresh " + source.id() + " --first`");
    }

    /** Returns the complaint about what the claims no longer say, although their list has not been read differently. */
    static Optional<String> silence(SourceDefinition source, List<Claim> before, List<Claim> claims) {
        List<String> silenced = new ArrayList<>();
        for (Saying saying : Saying.values()) {
            int said = saying.count(before);
            // Of a list that has become shorter, as many fewer are expected; the loss itself is another guard's.
            int expected =
                    before.isEmpty() ? 0 : (int) ((long) said * Math.min(before.size(), claims.size()) / before.size());
            int lost = expected - saying.count(claims);
            if (lost > FEW && lost > NEVER_MORE * expected) {
                silenced.add(saying.name().toLowerCase(Locale.ROOT) + " (" + lost + " of " + expected + ")");
            }
        }
        if (silenced.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("claims no longer state their " + String.join(", ", silenced)
                + "; see whether the list renamed a column, and if it is right, " + forced(source));
    }

    private static String forced(SourceDefinition source) {
        return "run `refresh " + source.id() + " --force`";
    }
}
