package org.portregistry.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Compares claims by ports, transport, name, then everything else; claims without a port come last. */
final class ClaimOrder {

    private static final Comparator<Claim> BY_PORTS =
            Comparator.comparing(claim -> claim.ports().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** The order of claims files. */
    static final Comparator<Claim> ORDER = BY_PORTS.thenComparing(Claim::transport)
            .thenComparing(Claim::name)
            .thenComparing(Claim::status)
            .thenComparing(Claim::used)
            .thenComparing(Claim::source)
            .thenComparing(Claim::place)
            .thenComparing(Claim::openEnd)
            .thenComparing(Claim::description)
            .thenComparing(Claim::currentName)
            .thenComparing(joined(Claim::terms))
            .thenComparing(joined(Claim::aliases))
            .thenComparing(joined(Claim::categories))
            .thenComparing(Claim::risk)
            .thenComparing(Claim::frequency)
            .thenComparing(Claim::assignee)
            .thenComparing(Claim::contact)
            .thenComparing(Claim::reference)
            .thenComparing(Claim::serviceCode)
            .thenComparing(Claim::registered)
            .thenComparing(Claim::modified)
            .thenComparing(Claim::unauthorizedUse)
            .thenComparing(joined(Claim::links))
            .thenComparing(Claim::application);

    private ClaimOrder() {}

    private static Function<Claim, String> joined(Function<Claim, List<String>> texts) {
        return claim -> String.join(";", texts.apply(claim));
    }
}
