package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.portregistry.model.NameMatch;
import org.portregistry.normalize.name.Words;

/**
 * What makes two claims on one port claims about one service.
 *
 * <p>Registered names are one service when they are equal without case, slugs when their telling words are; malware is one
 * whatever its version ({@code NetBus v1}, {@code NetBus v2}). What a source calls malicious by the name of a registered
 * service claimed there is a claim about that service.
 *
 * @param registered the names of the registered services claimed on the port, in lower case
 */
record ServiceIdentity(Set<String> registered) {

    static ServiceIdentity on(List<ResolvedClaim> port) {
        return new ServiceIdentity(port.stream()
                .filter(claim -> claim.resolution().isRegistered())
                .map(claim -> claim.service().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /** Returns the same text for claims about one service. */
    String of(ResolvedClaim claim) {
        String name = claim.service().toLowerCase(Locale.ROOT);
        boolean malware = claim.match() == NameMatch.MALWARE;
        if (claim.resolution().isRegistered() || malware && registered.contains(name)) {
            return "=" + name;
        }
        Set<String> telling = malware ? Malware.words(name) : Words.significant(Words.of(name));
        return telling.isEmpty() ? claim.service() : String.join("", telling);
    }
}
