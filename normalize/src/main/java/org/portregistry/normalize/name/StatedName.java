package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portregistry.model.Claim;

/**
 * A claim's name prepared for comparison.
 *
 * @param forms the name as stated, then without what stands in brackets, then what stands in them, then without the
 *     words that almost every description has
 * @param aliases the keys of the other names that the claim gives
 * @param text all words of the name, the description and the terms
 */
record StatedName(List<Form> forms, List<String> aliases, Set<String> text) {

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
            return new Form(text, Words.key(text), words, Words.significant(words), inBrackets);
        }
    }

    static StatedName of(Claim claim) {
        List<Form> forms = new ArrayList<>();
        String name = claim.name();
        add(forms, name, false);
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            add(forms, name.substring(0, open) + " " + name.substring(close + 1), false);
            add(forms, name.substring(open + 1, close), true);
        }
        Form whole = Form.of(name, false);
        if (whole.significant().size() < whole.words().size()) {
            add(forms, String.join(" ", whole.significant()), false);
        }
        Set<String> text = new TreeSet<>(Words.of(name));
        text.addAll(Words.of(claim.description()));
        for (String term : claim.terms()) {
            text.addAll(Words.of(term));
        }
        List<String> aliases = new ArrayList<>();
        for (String alias : claim.aliases()) {
            String key = Words.key(alias);
            if (!key.isEmpty()) {
                aliases.add(key);
            }
        }
        return new StatedName(List.copyOf(forms), List.copyOf(aliases), text);
    }

    /** Returns whether one of the forms passes. */
    boolean hasForm(Predicate<Form> test) {
        for (Form form : forms) {
            if (test.test(form)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Form> forms, String text, boolean inBrackets) {
        Form form = Form.of(text.strip(), inBrackets);
        if (!form.key().isEmpty()) {
            forms.add(form);
        }
    }
}
