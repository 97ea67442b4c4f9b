package org.portregistry.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares claims by ports, transport, name, then everything else; claims without a port come last.
 *
 * <p>Written out for speed: a chain of comparators costs several times as much, and every build sorts every claim.
 */
final class ClaimOrder implements Comparator<Claim> {

    @Override
    public int compare(Claim one, Claim other) {
        int order = byPorts(one.ports(), other.ports());
        if (order == 0) {
            order = one.transport().compareTo(other.transport());
        }
        if (order == 0) {
            order = one.name().compareTo(other.name());
        }
        if (order == 0) {
            order = one.status().compareTo(other.status());
        }
        if (order == 0) {
            order = one.used().compareTo(other.used());
        }
        if (order == 0) {
            order = one.source().compareTo(other.source());
        }
        if (order == 0) {
            order = one.place().compareTo(other.place());
        }
        return order == 0 ? byFacts(one, other) : order;
    }

    private static int byPorts(Optional<PortRange> one, Optional<PortRange> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareTo(other.get());
    }

    /** Claims of one place that say different things, as one row of a list may give. */
    private static int byFacts(Claim one, Claim other) {
        return firstDifference(
                one.description().compareTo(other.description()),
                one.currentName().compareTo(other.currentName()),
                byTexts(one.terms(), other.terms()),
                byTexts(one.aliases(), other.aliases()),
                byTexts(one.categories(), other.categories()),
                one.risk().compareTo(other.risk()),
                one.frequency().compareTo(other.frequency()),
                one.assignee().compareTo(other.assignee()),
                one.contact().compareTo(other.contact()),
                one.reference().compareTo(other.reference()),
                one.serviceCode().compareTo(other.serviceCode()),
                one.registered().compareTo(other.registered()),
                one.modified().compareTo(other.modified()),
                Boolean.compare(one.unauthorizedUse(), other.unauthorizedUse()));
    }

    private static int byTexts(List<String> one, List<String> other) {
        return String.join(";", one).compareTo(String.join(";", other));
    }

    private static int firstDifference(int... orders) {
        for (int order : orders) {
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
