package org.portregistry.normalize.name;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.normalize.name.Form.Kind;

/**
 * The name of the product or protocol that a claim is about, as far as the claim itself tells it.
 *
 * @param text the name
 * @param kind which part of the claim it is
 */
record ProductName(String text, Kind kind) {

    private static final Pattern NO_NAME =
            Pattern.compile("\\W*(?:null|n/?a|none|unknown|unnamed|tbd|not available)\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern VERSION = Pattern.compile("[0-9]");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z0-9]{2,7}\\b");

    /** Returns whether a stated name is a stand-in for a name, or only a maker's. */
    static boolean isNone(String stated) {
        return !Slug.isPossible(stated) || NO_NAME.matcher(stated).matches() || Vendors.isVendor(stated);
    }

    /** Returns whether a stated name is several words. */
    static boolean isPhrase(String stated) {
        return stated.strip().indexOf(' ') >= 0;
    }

    /**
     * Returns the product's name: a single word as it is; of a phrase the abbreviation that the claim gives for it, else
     * what it links, else its head.
     */
    static ProductName of(Claim claim, IanaServices iana) {
        String stated = claim.name();
        if (!isPhrase(stated)) {
            return new ProductName(stated, Kind.WHOLE);
        }
        String phrase = Head.beforeProperName(stated);
        String head = Head.ofPhrase(phrase);
        return abbreviation(claim, phrase)
                .or(() -> abbreviation(claim, head))
                .map(name -> new ProductName(name, Kind.ABBREVIATION))
                .or(() -> link(claim, head, iana).map(name -> ofLink(name, claim)))
                .orElse(new ProductName(head, Kind.HEAD));
    }

    /** What is left of a longer link is but its head: {@code SCP: Secret Laboratory} is not SCP. */
    private static ProductName ofLink(String name, Claim claim) {
        return new ProductName(name, claim.links().contains(name) ? Kind.LINK : Kind.HEAD);
    }

    /**
     * Returns whether the word beside the product makes another service of it ({@code HTTP proxy}), or a version number
     * anywhere does.
     */
    boolean isQualifiedIn(String phrase) {
        List<String> product = Words.of(text);
        List<String> words = Words.of(phrase);
        int start = Collections.indexOfSubList(words, product);
        int end = start + product.size();
        boolean isBeside = start > 0 && WeakWords.QUALIFIERS.contains(words.get(start - 1))
                || start >= 0 && end < words.size() && WeakWords.QUALIFIERS.contains(words.get(end));
        boolean isVersioned =
                words.stream().anyMatch(word -> VERSION.matcher(word).matches() && !product.contains(word));
        return kind != Kind.LINK && (isBeside || isVersioned);
    }

    /** Returns an alias, or a word in capital letters of the name, that abbreviates the phrase. */
    private static Optional<String> abbreviation(Claim claim, String phrase) {
        return Stream.concat(
                        claim.aliases().stream().filter(alias -> abbreviates(alias, phrase)),
                        CAPITALS.matcher(claim.name())
                                .results()
                                .filter(found -> abbreviates(
                                        found.group(),
                                        Head.beforeProperName(claim.name().substring(0, found.start()))))
                                .map(MatchResult::group))
                .findFirst();
    }

    private static boolean abbreviates(String name, String phrase) {
        List<String> words = Words.of(phrase);
        List<String> hyphenated = BLANK.splitAsStream(phrase)
                .map(Words::key)
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.of(words, hyphenated, Vendors.without(words))
                .anyMatch(some -> Abbreviation.abbreviates(Words.key(name), some));
    }

    /** Returns what the head links: a service that IANA registers if there is one, else the first. */
    private static Optional<String> link(Claim claim, String head, IanaServices iana) {
        List<String> links = claim.links().stream()
                .map(HeadStep.PUNCTUATION::cut)
                .filter(ProductName::namesSomething)
                .toList();
        List<String> inHead =
                links.stream().filter(link -> isProductOf(link, head)).toList();
        boolean namesNone = words(head).stream().allMatch(PhraseWords::isOrdinary);
        return firstOf(inHead, iana).or(() -> namesNone ? firstOf(links, iana) : Optional.empty());
    }

    private static Optional<String> firstOf(List<String> links, IanaServices iana) {
        return links.stream()
                .filter(link -> iana.named(Words.key(link)).isPresent())
                .findFirst()
                .or(() -> links.stream().findFirst());
    }

    /**
     * A link is the product where nothing of a name stands before it but the maker's. One before more words of a name is
     * itself the maker's ({@code OSIsoft PI Notifications}), unless all of them would be too much.
     */
    private static boolean isProductOf(String link, String head) {
        int start = head.indexOf(link);
        if (start < 0) {
            return false;
        }
        return !PhraseWords.nameSomething(words(head.substring(0, start)))
                && (ServiceSlug.isLong(head)
                        || words(head.substring(start + link.length())).stream()
                                .noneMatch(word -> PhraseWords.isCapital(word) && !PhraseWords.isOrdinary(word)));
    }

    private static List<String> words(String text) {
        return BLANK.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean namesSomething(String link) {
        return !isNone(link) && words(link).stream().anyMatch(word -> !PhraseWords.isOrdinary(word));
    }
}
