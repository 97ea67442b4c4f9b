package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;

/**
 * A claim's name prepared for comparison.
 *
 * @param forms the name as stated, then without what stands in brackets, then what stands in them, then without the
 *     words that almost every description has
 * @param aliasKeys the letters and digits of the other names that the claim gives
 * @param text all words of the name, the description and the terms
 * @param transport the transport that the claim is about
 */
record StatedName(List<Form> forms, List<String> aliasKeys, Set<String> text, Transport transport) {

    /**
     * One way to read the name.
     *
     * @param text as stated
     * @param key its letters and digits
     * @param words its words in order
     * @param significant the words that tell services apart
     * @param inBrackets whether it stood in brackets
     */
    record Form(String text, String key, List<String> words, Set<String> significant, boolean inBrackets) {
        static Form of(String text, boolean inBrackets) {
            List<String> words = Words.of(text);
            return new Form(text.strip(), Words.key(text), words, Words.significant(words), inBrackets);
        }
    }

    static StatedName of(Claim claim) {
        List<String> aliasKeys = claim.aliases().stream()
                .map(Words::key)
                .filter(key -> !key.isEmpty())
                .toList();
        Set<String> text = new HashSet<>(Words.of(claim.name()));
        text.addAll(Words.of(claim.description()));
        claim.terms().forEach(term -> text.addAll(Words.of(term)));
        return new StatedName(forms(claim.name()), aliasKeys, text, claim.transport());
    }

    private static List<Form> forms(String name) {
        List<Form> forms = new ArrayList<>();
        Form whole = Form.of(name, false);
        forms.add(whole);
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            forms.add(Form.of(name.substring(0, open) + " " + name.substring(close + 1), false));
            forms.add(Form.of(name.substring(open + 1, close), true));
        }
        if (whole.significant().size() < whole.words().size()) {
            forms.add(Form.of(String.join(" ", whole.significant()), false));
        }
        forms.removeIf(form -> form.key().isEmpty());
        return forms;
    }

    /** Returns the name as stated. */
    Form whole() {
        return forms.get(0);
    }

    /** Returns whether one of the ways to read the name is as the condition wants it. */
    boolean anyForm(Predicate<Form> condition) {
        return forms.stream().anyMatch(condition);
    }

    /** Returns whether the name as a whole has one of the words among those that tell services apart. */
    boolean isNamedAfterAny(Set<String> words) {
        return !forms.isEmpty() && !Collections.disjoint(whole().significant(), words);
    }
}
