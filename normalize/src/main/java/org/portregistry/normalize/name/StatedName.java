package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portregistry.model.Claim;

/** A claim's name prepared for comparison. */
final class StatedName {

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

    private final Claim claim;
    private final List<Form> forms = new ArrayList<>(3);
    private final List<String> aliases = new ArrayList<>();
    private Set<String> text;

    private StatedName(Claim claim) {
        this.claim = claim;
        String name = claim.name();
        Form whole = Form.of(name.strip(), false);
        add(whole);
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            add(Form.of((name.substring(0, open) + " " + name.substring(close + 1)).strip(), false));
            add(Form.of(name.substring(open + 1, close).strip(), true));
        }
        if (whole.significant().size() < whole.words().size()) {
            add(Form.of(String.join(" ", whole.significant()), false));
        }
        for (String alias : claim.aliases()) {
            String key = Words.key(alias);
            if (!key.isEmpty()) {
                aliases.add(key);
            }
        }
    }

    static StatedName of(Claim claim) {
        return new StatedName(claim);
    }

    /** Returns whether the other claim says the same by its name and about it, so that both mean the same. */
    boolean isOf(Claim other) {
        return claim.name().equals(other.name())
                && claim.description().equals(other.description())
                && claim.aliases().equals(other.aliases())
                && claim.terms().equals(other.terms());
    }

    /**
     * Returns the name as stated, then without what stands in brackets, then what stands in them, then without the
     * words that almost every description has.
     */
    List<Form> forms() {
        return forms;
    }

    /** Returns whether the name as a whole has one of the words among those that tell services apart. */
    boolean isNamedAfterAny(Set<String> words) {
        return !forms.isEmpty() && !Collections.disjoint(forms.get(0).significant(), words);
    }

    /** Returns the keys of the other names that the claim gives. */
    List<String> aliases() {
        return aliases;
    }

    /** Returns all words of the name, the description and the terms. */
    Set<String> text() {
        if (text == null) {
            text = new HashSet<>(Words.of(claim.name()));
            text.addAll(Words.of(claim.description()));
            for (String term : claim.terms()) {
                text.addAll(Words.of(term));
            }
        }
        return text;
    }

    private void add(Form form) {
        if (!form.key().isEmpty()) {
            forms.add(form);
        }
    }
}
