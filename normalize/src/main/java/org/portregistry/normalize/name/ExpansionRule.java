package org.portregistry.normalize.name;

import java.util.List;
import org.portregistry.model.NameMatch;

/** A name and the phrase that it abbreviates; a phrase and the registry's description. */
final class ExpansionRule extends NameRule {

    private static final int SHORTEST_DESCRIPTION = 4;
    private static final int SHORTEST_OF_TWO_WORDS = 6;

    ExpansionRule() {
        super(
                NameMatch.EXPANSION,
                "one spells out or abbreviates the other, or the description",
                Example.is("Character Generator", "chargen"),
                Example.is("DNS", "domain").described("Domain Name Server"),
                Example.is("Kerberos", "kpasswd").saying("change", "password"),
                Example.is("Remote procedure call", "courier").described("rpc"),
                Example.is("Bidirectional Forwarding Detection", "bfd-control"),
                Example.is("Topology Broadcast based on Reverse-Path Forwarding routing", "tbrpf"),
                Example.isNot("HTTP server", "http-alt"),
                Example.isNot("Telnet backdoor", "telnet"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return stated.anyForm(form -> spellsOut(form, candidate)
                || spellsOutWithText(form, stated, candidate.key())
                || isDescription(form, candidate));
    }

    private static boolean spellsOut(Form form, Candidate candidate) {
        return (Abbreviation.abbreviates(candidate.key(), form.words()) || spellsOutFirst(form, candidate.nameWords()))
                && !(beginsWithWordOf(form, candidate.key()) && Qualifiers.makeAnother(form, candidate));
    }

    /** {@code bfd-control} is the Bidirectional Forwarding Detection: what else its name says are ordinary words. */
    private static boolean spellsOutFirst(Form form, List<String> name) {
        return name.size() > 1
                && name.subList(1, name.size()).stream().allMatch(PhraseWords::isOrdinary)
                && !form.words().contains(name.get(0))
                && Abbreviation.abbreviates(name.get(0), form.words());
    }

    /** An acronym is made of letters; a name that begins with a whole word may have another word qualify it. */
    private static boolean beginsWithWordOf(Form form, String key) {
        return form.words().stream().anyMatch(word -> word.length() > 2 && key.startsWith(word));
    }

    /** A name, described as the change of a password, gives an initial, and the description a longer run of one word. */
    private static boolean spellsOutWithText(Form form, StatedName stated, String key) {
        if (form.kind() == Form.Kind.IN_BRACKETS || key.length() < SHORTEST_OF_TWO_WORDS) {
            return false;
        }
        String first = form.words().get(0);
        return first.charAt(0) == key.charAt(0)
                && stated.text().stream()
                        .filter(word -> word.length() > 5 && word.charAt(0) == key.charAt(1) && !word.equals(first))
                        .anyMatch(word -> Abbreviation.abbreviates(key, List.of(first, word)));
    }

    private static boolean isDescription(Form form, Candidate candidate) {
        return candidate.descriptions().stream()
                .anyMatch(description -> form.key().length() >= SHORTEST_DESCRIPTION
                                && form.key().equals(String.join("", description))
                        || form.words().size() == 1 && Abbreviation.abbreviates(form.key(), description)
                        || description.size() == 1 && Abbreviation.abbreviates(description.get(0), form.words()));
    }
}
