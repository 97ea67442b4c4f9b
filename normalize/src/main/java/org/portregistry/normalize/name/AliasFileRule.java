package org.portregistry.normalize.name;

import org.portregistry.model.NameMatch;

/** What no rule can know stands in {@code datasets/aliases.csv}, with its reason. */
final class AliasFileRule extends NameRule {

    AliasFileRule() {
        super(
                NameMatch.ALIAS_FILE,
                "a row of `aliases.csv`; a row for one port goes before every other rule",
                Example.is("DHCP server", "bootps").called("dhcp-server"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> candidate.aliasKeys().contains(form.key()))
                || candidate.aliasKeys().stream().anyMatch(stated::isAlsoCalled);
    }
}
