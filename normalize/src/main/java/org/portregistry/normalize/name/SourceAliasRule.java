package org.portregistry.normalize.name;

import org.portregistry.model.NameMatch;

/** A services file that lists one name as an alias of another says that, on this port, both are one service. */
final class SourceAliasRule extends NameRule {

    SourceAliasRule() {
        super(
                NameMatch.SOURCE_ALIAS,
                "a source lists one name as an alias of the other on this port and transport, and does not itself name both",
                Example.is("whois", "nicname").called("whois"));
    }

    /** A source that names both on the transport means two services, whatever other names they share. */
    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return !candidate.isNamedBy(stated.source(), stated.transport()) && areCalledAlike(stated, candidate);
    }

    private static boolean areCalledAlike(StatedName stated, Candidate candidate) {
        return stated.isAlsoCalled(candidate.key())
                || stated.anyForm(form -> candidate.aliasKeys().contains(form.key()))
                || candidate.aliasKeys().stream().anyMatch(stated::isAlsoCalled);
    }
}
