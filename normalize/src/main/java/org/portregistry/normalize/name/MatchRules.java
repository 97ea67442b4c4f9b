package org.portregistry.normalize.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portregistry.model.NameMatch;

/**
 * The rules by which a stated name means a service that is assigned on the same port, tried top to bottom.
 *
 * <p>A wrong match is worse than a missed one: each rule asks for agreement in words that tell services apart.
 */
enum MatchRules {
    /** {@code ssh} is ssh. */
    EXACT(NameMatch.EXACT),
    /** {@code ftpdata} is ftp-data, {@code pop-3} is pop3. */
    SPELLING(NameMatch.SPELLING),
    /** {@code www} is http: IANA says that it is a duplicate. */
    CURRENT_NAME(NameMatch.CURRENT_NAME),
    /** {@code IMAP4} is imap. */
    VERSION(NameMatch.VERSION),
    /** {@code whois} is nicname: a services file lists one as an alias of the other on this port. */
    SOURCE_ALIAS(NameMatch.SOURCE_ALIAS),
    /** {@code HTTP over SSL} is https, {@code LDAP} on 636 is ldaps. */
    TLS_VARIANT(NameMatch.TLS_VARIANT),
    /** {@code Character Generator} is chargen, {@code DNS} is the Domain Name Server. */
    EXPANSION(NameMatch.EXPANSION),
    /** {@code MS Exchange} is msexch-routing, "MS Exchange Routing". */
    WORDS(NameMatch.WORDS),
    /** {@code Cisco VQP} is vqp; {@code ssl} described as used by https is https. */
    MENTION(NameMatch.MENTION),
    /** {@code klogind} is klogin. */
    TYPING_SLIP(NameMatch.TYPING_SLIP);

    private static final MatchRules[] ALL = values();

    private final NameMatch match;

    MatchRules(NameMatch match) {
        this.match = match;
    }

    /** Returns the first candidate that a rule from {@code first} to {@code last} finds to be meant. */
    static Optional<Resolution> match(
            StatedName stated, List<Candidate> candidates, MatchRules first, MatchRules last) {
        for (int i = first.ordinal(); i <= last.ordinal() && !candidates.isEmpty(); i++) {
            for (Candidate candidate : candidates) {
                if (ALL[i].matches(stated, candidate)) {
                    return Optional.of(new Resolution(candidate.service, ALL[i].match, candidate.registered));
                }
            }
        }
        return Optional.empty();
    }

    private boolean matches(StatedName stated, Candidate service) {
        return switch (this) {
            case WORDS -> words(stated, service);
            case MENTION -> Mention.of(stated, service);
            default -> anyFormMatches(stated, service);
        };
    }

    private boolean anyFormMatches(StatedName stated, Candidate service) {
        for (StatedName.Form form : stated.forms()) {
            if (matches(form, stated, service)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(StatedName.Form form, StatedName stated, Candidate service) {
        return switch (this) {
            case EXACT -> form.text().equalsIgnoreCase(service.service);
            case SPELLING -> form.key().equals(service.key);
            case CURRENT_NAME -> service.supersededKeys.contains(form.key());
            case VERSION -> version(form, service);
            case SOURCE_ALIAS -> sourceAlias(form, stated, service);
            case TLS_VARIANT -> tlsVariant(form, service);
            case EXPANSION -> expansion(form, stated, service);
            case TYPING_SLIP -> TypingSlip.between(form.key(), service.key);
            default -> throw new IllegalStateException(this + " looks at the name as a whole");
        };
    }

    private static boolean version(StatedName.Form form, Candidate service) {
        String bare = Version.without(service.key);
        String base = Version.without(form.key());
        boolean statedHasOne = !base.equals(form.key());
        boolean serviceHasOne = !bare.equals(service.key);
        return base.length() >= 3 && base.equals(bare) && statedHasOne != serviceHasOne;
    }

    /** A source that gives its own aliases, this service not among them, knows what it means. */
    private static boolean sourceAlias(StatedName.Form form, StatedName stated, Candidate service) {
        return stated.aliases().isEmpty()
                ? service.aliasKeys.contains(form.key())
                : stated.aliases().contains(service.key);
    }

    private static boolean tlsVariant(StatedName.Form form, Candidate service) {
        String first = service.nameWords().isEmpty() ? "" : service.nameWords().get(0);
        if (!first.endsWith("s")) {
            return false;
        }
        boolean saysTls = form.words().contains("tls") || form.words().contains("secure");
        for (String word : form.significant()) {
            String base = Version.without(word);
            boolean variant = isWithS(first, word) || base.length() > 2 && isWithS(first, base);
            if (variant && (saysTls || form.significant().size() == 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithS(String longer, String word) {
        return longer.length() == word.length() + 1 && longer.startsWith(word);
    }

    private static boolean expansion(StatedName.Form form, StatedName stated, Candidate service) {
        if ((!holdsWordOf(service.key, form) || !Mention.isQualified(form, service))
                && Abbreviation.abbreviates(service.key, form.words())) {
            return true;
        }
        if (abbreviatesWithText(service.key, form, stated)) {
            return true;
        }
        for (List<String> description : service.descriptions()) {
            if (form.key().equals(String.join("", description)) && form.key().length() > 3
                    || form.words().size() == 1 && Abbreviation.abbreviates(form.key(), description)) {
                return true;
            }
        }
        return false;
    }

    /** An acronym is made of letters; where the service's name begins with a whole word, another word may qualify it. */
    private static boolean holdsWordOf(String key, StatedName.Form form) {
        for (String word : form.words()) {
            if (word.length() > 2 && key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Kerberos}, described as the change of a password, is kpasswd: an initial and a longer run of one word. */
    private static boolean abbreviatesWithText(String key, StatedName.Form form, StatedName stated) {
        if (form.inBrackets() || key.length() < 6 || form.words().get(0).charAt(0) != key.charAt(0)) {
            return false;
        }
        for (String word : stated.text()) {
            if (word.length() > 5
                    && !word.equals(form.words().get(0))
                    && word.charAt(0) == key.charAt(1)
                    && Abbreviation.abbreviates(key, List.of(form.words().get(0), word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean words(StatedName stated, Candidate service) {
        for (StatedName.Form form : stated.forms()) {
            if (!form.inBrackets()
                    && isTelling(form.significant())
                    && service.words().containsAll(form.significant())) {
                return true;
            }
        }
        for (Set<String> significant : service.significant()) {
            // In a long text two words may meet by chance; four, or two of which one stands in the name, do not.
            boolean enough = significant.size() >= 4 || significant.size() >= 2 && stated.isNamedAfterAny(significant);
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
}
