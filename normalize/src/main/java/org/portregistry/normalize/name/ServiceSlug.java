package org.portregistry.normalize.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The service name of a product that IANA does not register.
 *
 * @param name the name, in the characters that RFC 6335, section 5.1, allows
 * @param isCut whether words of the product had to go
 * @param whole the name with all words
 */
record ServiceSlug(String name, boolean isCut, String whole) {

    /** What is longer is a phrase, of which only the words that name something are kept. */
    private static final int LONG = 24;

    private static final int MOST_WORDS = 4;

    static ServiceSlug of(String product) {
        List<String> words = List.of(product.strip().split("[\\s/]+"));
        return words.size() > 1 ? ofPhrase(product, words) : of(product, Slug.of(words.get(0)), false);
    }

    private static ServiceSlug of(String product, String slug, boolean isCut) {
        return new ServiceSlug(cut(slug), isCut || slug.length() > Slug.LONGEST, Slug.of(product));
    }

    private static ServiceSlug ofPhrase(String product, List<String> phrase) {
        List<String> words = new ArrayList<>(phrase);
        List<String> withoutMaker = Vendors.withoutFirst(words);
        if (isLong(words) && PhraseWords.nameSomething(withoutMaker)) {
            words = new ArrayList<>(withoutMaker);
        }
        while (isLong(words) && endsOrdinarily(words)) {
            words.remove(words.size() - 1);
        }
        if (isTooLong(words) && PhraseWords.isCoined(words.get(0))) {
            words = new ArrayList<>(words.subList(0, 1));
        }
        boolean isCut = false;
        while (words.size() > 1 && isTooLong(words)) {
            words.remove(words.size() - 1);
            isCut = true;
        }
        while (isCut && words.size() > 1 && PhraseWords.connects(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return of(product, slug(words), isCut);
    }

    /** Returns whether a text would make a long name. */
    static boolean isLong(String text) {
        return Slug.of(text).length() > LONG;
    }

    private static boolean endsOrdinarily(List<String> words) {
        int last = words.size() - 1;
        return last > 1 && PhraseWords.isOrdinary(words.get(last)) && PhraseWords.nameSomething(words.subList(0, last));
    }

    private static boolean isLong(List<String> words) {
        return slug(words).length() > LONG;
    }

    private static boolean isTooLong(List<String> words) {
        return slug(words).length() > Slug.LONGEST || words.size() > MOST_WORDS;
    }

    private static String slug(List<String> words) {
        return Slug.of(String.join(" ", words));
    }

    /** Returns a slug that is no longer than service names may be, cut at a word. */
    static String cut(String slug) {
        if (slug.length() <= Slug.LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', Slug.LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : Slug.LONGEST);
    }
}
