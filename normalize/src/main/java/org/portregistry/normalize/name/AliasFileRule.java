package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** What no rule can know stands in {@code datasets/aliases.csv}, with its reason. */
final class AliasFileRule implements NameRule {

    @Override
    public NameMatch match() {
        return NameMatch.ALIAS_FILE;
    }

    @Override
    public String matches() {
        return "a row of `aliases.csv`; a row for one port goes before every other rule";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.is("DHCP server", "bootps").called("dhcp-server"));
    }

    @Override
    public boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> candidate.aliasKeys().contains(form.key()))
                || candidate.aliasKeys().stream().anyMatch(stated::isAlsoCalled);
    }
}
