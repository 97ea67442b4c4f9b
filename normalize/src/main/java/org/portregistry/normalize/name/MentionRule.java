package org.portregistry.normalize.name;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.portregistry.model.NameMatch;

/** A claim's name or text holds the service's name, and means it. */
final class MentionRule extends NameRule {

    private static final int SHORTEST = 3;

    MentionRule() {
        super(
                NameMatch.MENTION,
                "the name holds the service's name; or the description mentions it, and the name shares a telling word"
                        + " with it (a remark such as \"IANA: commplex-main\" beside another product is none)",
                Example.is("Cisco VQP", "vqp"),
                Example.is("SNMP Agent", "snmp"),
                Example.is("PDL Data Stream, used for printing", "pdl-datastream")
                        .described("PDL Data Streaming Port"),
                Example.is("ssl", "https")
                        .described("http protocol over TLS/SSL")
                        .saying("https", "used"),
                Example.isNot("https", "pcsync-https"),
                Example.isNot("SNMP Trap", "snmp"),
                Example.isNot("Docker Registry", "commplex-main").saying("commplex", "main"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        return !stated.isAnotherThan(candidate)
                && (isNamedInFull(stated, candidate)
                        || isNamedByRole(stated, candidate)
                        || isInText(stated, candidate));
    }

    private static boolean isNamedInFull(StatedName stated, Candidate candidate) {
        return !stated.forms().isEmpty()
                && !Qualifiers.makeAnother(stated.whole(), candidate)
                && stated.anyForm(form -> form.kind() != Form.Kind.IN_BRACKETS
                        && (form.words().containsAll(candidate.nameWords())
                                || spellsInNeighbours(form.words(), candidate.key())));
    }

    /** The name is the service's and says nothing else but which end of it is meant; everyday words prove too little. */
    private static boolean isNamedByRole(StatedName stated, Candidate candidate) {
        return isTelling(candidate)
                && candidate.nameWords().stream().noneMatch(WeakWords.ROLES::contains)
                && stated.anyForm(form -> form.kind() != Form.Kind.IN_BRACKETS && isNameWithRole(form, candidate));
    }

    private static boolean isNameWithRole(Form form, Candidate candidate) {
        return form.significant().containsAll(candidate.nameWords())
                && form.significant().stream().anyMatch(WeakWords.ROLES::contains)
                && form.significant().stream()
                        .allMatch(word -> WeakWords.ROLES.contains(word)
                                || candidate.nameWords().contains(word));
    }

    /** A text that mentions the assigned service beside another product does not mean it. */
    private static boolean isInText(StatedName stated, Candidate candidate) {
        return isTelling(candidate)
                && stated.text().containsAll(candidate.nameWords())
                && !stated.forms().isEmpty()
                && !Qualifiers.makeAnother(stated.whole(), candidate)
                && !Collections.disjoint(stated.whole().significant(), candidate.words())
                && !stated.anyForm(form -> form.words().containsAll(candidate.nameWords()));
    }

    private static boolean isTelling(Candidate candidate) {
        boolean everyday = candidate.nameWords().size() == 1 && WeakWords.EVERYDAY.contains(candidate.key());
        return candidate.key().length() >= SHORTEST && !everyday;
    }

    private static boolean spellsInNeighbours(List<String> words, String key) {
        return key.length() > SHORTEST
                && IntStream.range(0, words.size())
                        .anyMatch(first -> IntStream.rangeClosed(first + 1, words.size())
                                .anyMatch(end -> String.join("", words.subList(first, end))
                                        .equals(key)));
    }
}
