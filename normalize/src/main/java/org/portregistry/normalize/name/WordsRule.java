package org.portregistry.normalize.name;

import java.util.Set;
import org.portregistry.model.NameMatch;

/** The words of a name are those of the service's name and description, or the other way round. */
final class WordsRule extends NameRule {

    WordsRule() {
        super(
                NameMatch.WORDS,
                "all telling words stand in the name or description",
                Example.is("MS Exchange", "msexch-routing").described("MS Exchange Routing"),
                Example.isNot("Microsoft RPC", "microsoft-ds").described("Microsoft-DS"));
    }

    @Override
    boolean means(StatedName stated, Candidate candidate) {
        if (stated.isAnotherThan(candidate)) {
            return false;
        }
        return stated.anyForm(form -> form.kind() != Form.Kind.IN_BRACKETS
                        && isTelling(form.significant())
                        && candidate.words().containsAll(form.significant()))
                || candidate.significant().stream().anyMatch(description -> describes(description, stated));
    }

    /** In a long text two words may meet by chance; four, or two of which one stands in the name, do not. */
    private static boolean describes(Set<String> description, StatedName stated) {
        boolean enough = description.size() >= 4 || description.size() >= 2 && stated.isNamedAfterAny(description);
        return enough && stated.text().containsAll(description);
    }

    private static boolean isTelling(Set<String> words) {
        return words.size() >= 3
                || words.stream().anyMatch(word -> word.length() >= 3 && !WeakWords.SHARED.contains(word));
    }
}
