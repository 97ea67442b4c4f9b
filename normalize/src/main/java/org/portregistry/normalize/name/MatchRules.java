package org.portregistry.normalize.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.portregistry.model.NameMatch;

/**
 * The rules by which a stated name means a service that is assigned on the same port, tried top to bottom.
 *
 * <p>A wrong match is worse than a missed one: each rule asks for agreement in words that tell services apart.
 */
enum MatchRules {
    /** {@code ssh} is ssh. */
    EXACT(NameMatch.EXACT, MatchRules::exact),
    /** {@code ftpdata} is ftp-data, {@code pop-3} is pop3. */
    SPELLING(
            NameMatch.SPELLING,
            (stated, service) -> anyForm(stated, form -> form.key().equals(service.key))),
    /** {@code www} is http: IANA says that it is a duplicate. */
    CURRENT_NAME(
            NameMatch.CURRENT_NAME,
            (stated, service) -> anyForm(stated, form -> service.supersededKeys.contains(form.key()))),
    /** {@code IMAP4} is imap. */
    VERSION(NameMatch.VERSION, MatchRules::version),
    /** {@code whois} is nicname: a services file lists one as an alias of the other on this port. */
    SOURCE_ALIAS(NameMatch.SOURCE_ALIAS, MatchRules::sourceAlias),
    /** {@code HTTP over SSL} is https, {@code LDAP} on 636 is ldaps. */
    TLS_VARIANT(NameMatch.TLS_VARIANT, MatchRules::tlsVariant),
    /** {@code Character Generator} is chargen, {@code DNS} is the Domain Name Server. */
    EXPANSION(NameMatch.EXPANSION, MatchRules::expansion),
    /** {@code MS Exchange} is msexch-routing, "MS Exchange Routing". */
    WORDS(NameMatch.WORDS, MatchRules::words),
    /** {@code Cisco VQP} is vqp; {@code SMTP} described as message submission is submission. */
    MENTION(NameMatch.MENTION, MatchRules::mention),
    /** {@code klogind} is klogin. */
    TYPING_SLIP(
            NameMatch.TYPING_SLIP,
            (stated, service) -> anyForm(stated, form -> TypingSlip.between(form.key(), service.key)));

    private final NameMatch match;
    private final BiPredicate<StatedName, Candidate> rule;

    MatchRules(NameMatch match, BiPredicate<StatedName, Candidate> rule) {
        this.match = match;
        this.rule = rule;
    }

    NameMatch match() {
        return match;
    }

    boolean matches(StatedName stated, Candidate service) {
        return rule.test(stated, service);
    }

    private static boolean anyForm(StatedName stated, java.util.function.Predicate<StatedName.Form> test) {
        for (StatedName.Form form : stated.forms()) {
            if (test.test(form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exact(StatedName stated, Candidate service) {
        return anyForm(stated, form -> form.text().equalsIgnoreCase(service.service));
    }

    private static boolean version(StatedName stated, Candidate service) {
        String bare = Version.without(service.key);
        return anyForm(stated, form -> {
            String base = Version.without(form.key());
            boolean statedHasOne = !base.equals(form.key());
            boolean serviceHasOne = !bare.equals(service.key);
            return base.length() >= 3 && base.equals(bare) && statedHasOne != serviceHasOne;
        });
    }

    private static boolean sourceAlias(StatedName stated, Candidate service) {
        for (String alias : stated.aliases()) {
            if (alias.equals(service.key)) {
                return true;
            }
        }
        // A source that gives its own aliases, this service not among them, knows what it means.
        return stated.aliases().isEmpty() && anyForm(stated, form -> service.aliasKeys.contains(form.key()));
    }

    private static boolean tlsVariant(StatedName stated, Candidate service) {
        String first = service.nameWords.isEmpty() ? "" : service.nameWords.get(0);
        return anyForm(stated, form -> {
            boolean saysTls = form.words().contains("tls") || form.words().contains("secure");
            for (String word : form.significant()) {
                String base = Version.without(word);
                boolean variant = first.equals(word + "s") || base.length() > 2 && first.equals(base + "s");
                if (variant && (saysTls || form.significant().size() == 1)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean expansion(StatedName stated, Candidate service) {
        return anyForm(stated, form -> {
            if (!isQualified(form, service) && Abbreviation.abbreviates(service.key, form.words())) {
                return true;
            }
            if (abbreviatesWithText(service.key, form, stated.text())) {
                return true;
            }
            for (List<String> description : service.descriptions) {
                if (form.key().equals(String.join("", description))
                                && form.key().length() > 3
                        || form.words().size() == 1 && Abbreviation.abbreviates(form.key(), description)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** {@code Kerberos}, described as the change of a password, is kpasswd: an initial and a longer run of one word. */
    private static boolean abbreviatesWithText(String key, StatedName.Form form, Set<String> text) {
        if (form.inBrackets()
                || form.words().size() != 1
                || key.length() < 6
                || form.key().charAt(0) != key.charAt(0)) {
            return false;
        }
        for (String word : text) {
            if (word.length() > 5
                    && !word.equals(form.key())
                    && word.charAt(0) == key.charAt(1)
                    && Abbreviation.abbreviates(key, List.of(form.key(), word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean words(StatedName stated, Candidate service) {
        boolean within = anyForm(
                stated,
                form -> !form.inBrackets()
                        && isTelling(form.significant())
                        && service.words.containsAll(form.significant()));
        if (within) {
            return true;
        }
        for (List<String> description : service.descriptions) {
            Set<String> significant = Words.significant(description);
            Set<String> own = new TreeSet<>(significant);
            own.retainAll(
                    stated.forms().isEmpty() ? Set.of() : stated.forms().get(0).significant());
            // In a long text two words may meet by chance; four, or two of which one stands in the name, do not.
            boolean enough = significant.size() >= 4 || significant.size() >= 2 && !own.isEmpty();
            if (enough && stated.text().containsAll(significant)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Set<String> significant) {
        for (String word : significant) {
            if (word.length() >= 3 && !TellingWords.SHARED.contains(word)) {
                return true;
            }
        }
        return significant.size() >= 3;
    }

    private static boolean mention(StatedName stated, Candidate service) {
        if (service.key.length() < 3 || service.nameWords.size() == 1 && TellingWords.EVERYDAY.contains(service.key)) {
            return namedInFull(stated, service);
        }
        if (namedInFull(stated, service)) {
            return true;
        }
        return stated.text().containsAll(service.nameWords) && !namesOtherwise(stated, service);
    }

    /** The name itself holds the service's name as a word, and nothing that makes another service of it. */
    private static boolean namedInFull(StatedName stated, Candidate service) {
        return anyForm(stated, form -> {
            boolean named = form.words().containsAll(service.nameWords) || spellsInARow(form.words(), service.key);
            return !form.inBrackets() && named && !isQualified(form, service);
        });
    }

    /** {@code PDL Data Stream, used for printing} spells pdl-datastream in neighbouring words. */
    private static boolean spellsInARow(List<String> words, String key) {
        for (int first = 0; first < words.size() && key.length() > 3; first++) {
            int at = 0;
            for (int next = first; next < words.size() && key.startsWith(words.get(next), at); next++) {
                at += words.get(next).length();
                if (at == key.length()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name holds a word that makes another service of it: a proxy for HTTP is not HTTP. */
    private static boolean isQualified(StatedName.Form form, Candidate service) {
        for (String word : form.significant()) {
            if (TellingWords.QUALIFIERS.contains(word) && !service.words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The name holds the service's name among words that make another service of it. */
    private static boolean namesOtherwise(StatedName stated, Candidate service) {
        return anyForm(stated, form -> form.words().containsAll(service.nameWords));
    }
}
