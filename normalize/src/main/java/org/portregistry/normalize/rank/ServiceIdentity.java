package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.model.NameMatch;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.name.Words;

/**
 * What makes two claims on one port claims about one service.
 *
 * <p>Registered names are one service when they are equal without case, slugs when their telling words are; malware is one
 * whatever its version ({@code NetBus v1}, {@code NetBus v2}). What bears the name of a service that is assigned there is a
 * claim about that service, malicious or not.
 *
 * @param assigned the names of the services assigned on the port, in lower case
 * @param families the words of the malware claimed on the port
 */
record ServiceIdentity(Set<String> assigned, Set<Set<String>> families) {

    static ServiceIdentity on(List<ResolvedClaim> port, Origins origins) {
        return new ServiceIdentity(
                port.stream()
                        .filter(claim -> origins.assigns(claim.claim()))
                        .map(claim -> claim.service().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                port.stream()
                        .filter(claim -> claim.match() == NameMatch.MALWARE)
                        .map(claim -> Malware.words(claim.service()))
                        .collect(Collectors.toSet()));
    }

    /** Returns the same text for claims about one service. */
    String of(ResolvedClaim claim) {
        String name = claim.service().toLowerCase(Locale.ROOT);
        boolean malicious = claim.match() == NameMatch.MALWARE;
        if (claim.resolution().isRegistered() || assigned.contains(name)) {
            return "=" + name;
        }
        if (malicious || families.contains(Malware.words(name)) && Malware.isMeant(claim)) {
            return "!" + joined(Malware.words(name), name);
        }
        return joined(Words.significant(Words.of(name)), name);
    }

    private static String joined(Set<String> telling, String name) {
        return telling.isEmpty() ? name : String.join("", telling);
    }
}
