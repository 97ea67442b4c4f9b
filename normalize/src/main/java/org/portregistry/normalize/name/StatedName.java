package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.Form.Kind;

/**
 * A claim's name prepared for comparison: as it is stated, or reduced to the product that it is about.
 *
 * @param forms the ways to read the name, the most literal first; none where it says nothing
 * @param aliases the other names that the claim gives
 * @param text all words of the name, the description and the terms
 * @param source the source that states it
 * @param transport the transport that the claim is about
 * @param isPhrase whether the name is several words
 * @param isRegistered whether IANA registers a service of that name, wherever its home
 */
record StatedName(
        List<Form> forms,
        List<Form> aliases,
        Set<String> text,
        String source,
        Transport transport,
        boolean isPhrase,
        boolean isRegistered) {

    /** Returns the name as the claim states it. */
    static StatedName literal(Claim claim, IanaServices iana) {
        List<Form> aliases = claim.aliases().stream()
                .map(alias -> Form.of(Kind.ALIAS, alias))
                .filter(form -> !form.key().isEmpty())
                .toList();
        Set<String> text = new HashSet<>(Words.of(claim.name()));
        text.addAll(Words.of(claim.description()));
        claim.terms().forEach(term -> text.addAll(Words.of(term)));
        return new StatedName(
                        List.of(),
                        aliases,
                        text,
                        claim.source(),
                        claim.transport(),
                        ProductName.isPhrase(claim.name()),
                        false)
                .readAs(literalForms(claim.name()), iana);
    }

    /** Returns the product that the claim is about; without forms where the name is a single word, or is qualified. */
    StatedName product(Claim claim, ProductName product, IanaServices iana) {
        return readAs(productForms(claim, product), iana);
    }

    private StatedName readAs(List<Form> ways, IanaServices iana) {
        List<Form> readable =
                ways.stream().filter(form -> !form.key().isEmpty()).toList();
        boolean registered =
                !readable.isEmpty() && iana.named(readable.get(0).key()).isPresent();
        return new StatedName(readable, aliases, text, source, transport, isPhrase, registered);
    }

    private static List<Form> literalForms(String name) {
        List<Form> forms = new ArrayList<>();
        Form whole = Form.of(Kind.WHOLE, name);
        forms.add(whole);
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            forms.add(Form.of(Kind.OUTSIDE_BRACKETS, name.substring(0, open) + " " + name.substring(close + 1)));
            forms.add(Form.of(Kind.IN_BRACKETS, name.substring(open + 1, close)));
        }
        if (whole.significant().size() < whole.words().size()) {
            forms.add(Form.of(Kind.SIGNIFICANT, String.join(" ", whole.significant())));
        }
        return forms;
    }

    private static List<Form> productForms(Claim claim, ProductName product) {
        if (!ProductName.isPhrase(claim.name()) || product.isQualifiedIn(claim.name())) {
            return List.of();
        }
        Form name = Form.of(product.kind(), product.text());
        List<String> made = Vendors.without(name.words());
        boolean isWeak = made.stream()
                .allMatch(word -> PhraseWords.isOrdinary(word)
                        || WeakWords.EVERYDAY.contains(word)
                        || WeakWords.SHARED.contains(word));
        return isWeak ? List.of(name) : List.of(name, Form.of(Kind.WITHOUT_MAKER, String.join(" ", made)));
    }

    /** Returns the first way to read the name. */
    Form whole() {
        return forms.get(0);
    }

    /** Returns whether one of the ways to read the name is as the condition wants it. */
    boolean anyForm(Predicate<Form> condition) {
        return forms.stream().anyMatch(condition);
    }

    /** Returns whether the claim gives those letters and digits as another name of what it states. */
    boolean isAlsoCalled(String key) {
        return aliases.stream().anyMatch(alias -> alias.key().equals(key));
    }

    /** Returns the forms, and the other names that the claim gives. */
    Stream<Form> allNames() {
        return Stream.concat(forms.stream(), aliases.stream());
    }

    /** Returns whether the name as a whole has one of the words among those that tell services apart. */
    boolean isNamedAfterAny(Set<String> words) {
        return !forms.isEmpty() && !Collections.disjoint(whole().significant(), words);
    }

    /** Returns whether the name is that of another service, which this one's name only holds: {@code pcsync-https}. */
    boolean isAnotherThan(Candidate candidate) {
        return isRegistered && Collections.indexOfSubList(candidate.nameWords(), whole().words()) > 0;
    }

    /** Returns at which word of the name that of the service begins; the number of its words where it does not. */
    int position(Candidate candidate) {
        List<String> words = forms.isEmpty() ? List.of() : whole().words();
        List<String> name = candidate.nameWords();
        return !name.isEmpty() && words.containsAll(name) ? words.indexOf(name.get(0)) : words.size();
    }
}
