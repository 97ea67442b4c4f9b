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

    /** Words that many services share: they confirm, but do not make a match alone. */
    private static final Set<String> WEAK = Set.of(
            "tls",
            "client",
            "data",
            "control",
            "remote",
            "manager",
            "monitor",
            "agent",
            "message",
            "management",
            "network",
            "internet",
            "local",
            "name",
            "host",
            "file",
            "game",
            "games",
            "web",
            "admin",
            "license",
            "lm",
            "microsoft",
            "ms",
            "hp",
            "ibm",
            "cisco",
            "sun",
            "apple",
            "oracle",
            "novell",
            "windows",
            "unix",
            "linux",
            "access",
            "alternate",
            "alt",
            "listener",
            "communication",
            "communications",
            "messaging",
            "authentication",
            "information",
            "directory",
            "transfer",
            "process",
            "user",
            "database",
            "db",
            "desktop",
            "discovery");

    /** Words that make another service of one: a proxy for HTTP is not HTTP. */
    private static final Set<String> QUALIFIERS = Set.of(
            "proxy",
            "alternate",
            "alternative",
            "alt",
            "tls",
            "admin",
            "administration",
            "management",
            "cluster",
            "backdoor",
            "trojan",
            "worm",
            "exploit",
            "replication",
            "discovery",
            "gui",
            "dashboard",
            "client",
            "data",
            "browser",
            "relay",
            "gateway",
            "bridge",
            "tunnel",
            "sentinel",
            "console",
            "backup",
            "monitor",
            "agent",
            "honeypot",
            "cache",
            "control",
            "like",
            "based",
            "web",
            "http",
            "https");

    /** Service names that are everyday words: their being mentioned says nothing. */
    private static final Set<String> EVERYDAY = Set.of(
            "time",
            "echo",
            "name",
            "domain",
            "login",
            "exec",
            "shell",
            "printer",
            "talk",
            "who",
            "route",
            "router",
            "auth",
            "link",
            "tell",
            "game",
            "games",
            "message",
            "mail",
            "remote",
            "monitor",
            "files",
            "file",
            "data",
            "client",
            "server",
            "service",
            "user",
            "users",
            "list",
            "listen",
            "local",
            "host",
            "net",
            "network",
            "print",
            "rap",
            "sql",
            "web",
            "control",
            "access",
            "info",
            "status",
            "search",
            "stats",
            "test",
            "main",
            "master",
            "agent",
            "manager",
            "license",
            "chat",
            "video",
            "voice",
            "player",
            "stream",
            "connection",
            "call",
            "set",
            "get",
            "send",
            "support",
            "direct",
            "active",
            "alarm",
            "clock",
            "console",
            "default",
            "device",
            "event",
            "ftp",
            "http",
            "ssl",
            "tls",
            "tcp",
            "udp",
            "ip",
            "rpc",
            "x11");

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
        return anyForm(stated, form -> service.aliasKeys.contains(form.key()));
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
            if (Abbreviation.abbreviates(service.key, form.words())) {
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
            if (significant.size() >= 2 && !own.isEmpty() && stated.text().containsAll(significant)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Set<String> significant) {
        for (String word : significant) {
            if (word.length() >= 3 && !WEAK.contains(word)) {
                return true;
            }
        }
        return significant.size() >= 3;
    }

    private static boolean mention(StatedName stated, Candidate service) {
        if (service.key.length() < 3 || service.nameWords.size() == 1 && EVERYDAY.contains(service.key)) {
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
            if (form.inBrackets() || !form.words().containsAll(service.nameWords)) {
                return false;
            }
            for (String word : form.significant()) {
                if (QUALIFIERS.contains(word) && !service.words.contains(word)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** The name holds the service's name among words that make another service of it. */
    private static boolean namesOtherwise(StatedName stated, Candidate service) {
        return anyForm(stated, form -> form.words().containsAll(service.nameWords));
    }
}
