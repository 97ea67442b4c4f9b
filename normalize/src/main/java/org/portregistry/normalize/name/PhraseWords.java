package org.portregistry.normalize.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words of phrases that describe a product, as against words that name it. */
final class PhraseWords {

    /** Words after which a phrase explains what it has named. */
    private static final Set<String> PURPOSES = WeakWords.words("""
            used uses using use default formerly previously originally over via for from with without when where which
            that to in on at by as is was are has have listening listens running runs through within between instead
            allows provides if but also per unless often usually normally including based since whose
            """);

    /** Words that say what kind of thing something is. */
    private static final Set<String> KINDS = WeakWords.words("""
            port ports server servers service services protocol protocols client clients default software application
            applications app apps program programs system systems daemon proxy console interface interfaces web ui gui
            webui api http https http/s ssl tls tcp udp ip lan wan sql xml rpc rest json ftp ssh communication communications
            traffic access admin administration administrative administrator management manager monitor monitoring data
            database databases transfer transfers transport file files network networks networking online multiplayer
            game games gaming gameplay video audio voice voip chat messenger messaging message messages update updates
            discovery control connection connections session sessions listener listeners tracker agent agents license
            licensing remote local internal outgoing incoming router routers configuration config embedded built-in
            builtin main master slave node nodes cluster replication sync synchronization backup mail email e-mail user
            users host hosts device devices desktop key value store storage stream streaming media player browser
            plugin mod tool tools utility platform framework environment engine source open free public private secure
            secured security authentication authorization auth directory domain name names query queries status
            information info internet protocol-based simple basic standard common alternate alternative alt additional
            secondary primary optional older newer versions version various several other all any some least both
            and or the a an of de new old fast real time real-time realtime distributed virtual digital advanced
            extended general multi peer peer-to-peer p2p point print printing printer scan scanner spam detection
            broadcast multicast unicast request requests response reply event events log logs logging trace debug
            debugging test testing development deployment production runtime process processes task job jobs queue
            cache caching index search engine object objects document documents content page pages site website
            high availability ha low speed wireless mobile phone telephony call calls exchange gateway bridge relay
            tunnel tunneling vpn firewall filter scanning antivirus anti-virus virus encrypted unencrypted plain
            erp crm cms scada hmi plc iot sdk ide cli dns dhcp snmp smtp imap pop3 ntp ldap telnet ports/protocols
            registration early deployment project panel based routing certain notification notifications integrated integration automation channel command commands
            interactive initial amateur radio device bootstrap ground station xml-rpc json-rpc high low availability dedicated certain first second third part full range possibly e.g etc
            """);

    /** Kinds written in capital letters that are not part of a name. */
    private static final Set<String> CATEGORIES = WeakWords.words("voip erp mmorpg fps iptv scada");

    /** Kinds that a name does not need at its end. */
    private static final Set<String> TAILS = WeakWords.words("""
            port ports server servers service services protocol protocols client clients default software application
            applications daemon console interface web ui gui webui api communication communications traffic access
            admin administration connection connections listener listeners program system systems user users
            management online multiplayer broadcast game games http https http/s ssl tls tcp udp ip and or the a an of for
            & - / project panel control radio amateur high availability dedicated default. alt alternate alternative plugin mod status session sessions
            """);

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^a-z0-9&/+-]+");
    private static final Pattern COINED = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}\\p{L}*");
    private static final Pattern SLASH = Pattern.compile("/");

    private PhraseWords() {}

    /** Returns where a phrase begins to explain what it has named; -1 if it does not. */
    static int firstPurpose(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> PURPOSES.contains(words.get(i))
                        || i > 0
                                && PURPOSES.contains(lower(words.get(i)))
                                && words.get(i).equals("Default"))
                .findFirst()
                .orElse(-1);
    }

    /** Returns whether a word tells no product from another. */
    static boolean isOrdinary(String word) {
        String lower = NOT_IN_WORDS.matcher(lower(word)).replaceAll("");
        return KINDS.contains(lower)
                || PURPOSES.contains(lower)
                || WeakWords.GENERIC.contains(lower)
                || lower.contains("/") && SLASH.splitAsStream(lower).allMatch(KINDS::contains)
                || Words.key(lower).isEmpty();
    }

    /** Returns whether the words name something: one of them is not an ordinary word, and not only the maker's name. */
    static boolean nameSomething(List<String> words) {
        List<String> product = Vendors.withoutFirst(words);
        return product.stream().anyMatch(word -> !isOrdinary(word));
    }

    /** Returns whether the words begin a name: a capital letter of an ordinary word begins only a sentence. */
    static boolean beginName(List<String> words) {
        List<String> product = Vendors.withoutFirst(words);
        return !product.isEmpty()
                && (!isOrdinary(product.get(0))
                        || product.stream().anyMatch(word -> isCapital(word) && !isOrdinary(word)));
    }

    /** Returns whether a word is written as names are: with a capital letter or digit. */
    static boolean isCapital(String word) {
        return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Returns whether a word has a capital letter inside, as names have that somebody made up: {@code OpenVAS}. */
    static boolean isCoined(String word) {
        return COINED.matcher(word).matches();
    }

    /** Returns whether a word only joins others. */
    static boolean connects(String word) {
        return Set.of("of", "the", "and", "or", "de", "a", "an", "in", "for", "to", "&")
                .contains(lower(word));
    }

    /** Returns whether a name that the words before have begun ends before the word at {@code i}. */
    static boolean endsName(List<String> words, int i) {
        String word = words.get(i);
        boolean connects = Set.of("of", "the", "and", "de", "&", "'n'", "n").contains(word)
                && i + 1 < words.size()
                && (isCapital(words.get(i + 1)) || Set.of("the", "of").contains(words.get(i + 1)));
        if (connects) {
            return false;
        }
        if (CATEGORIES.contains(lower(word))) {
            return true;
        }
        boolean capitals = words.subList(0, i).stream().anyMatch(PhraseWords::isCapital);
        return capitals ? !isCapital(word) : isOrdinary(word);
    }

    /** Returns whether a name does not need the word at its end, where {@code before} words stand before it. */
    static boolean isTail(String word, int before) {
        String lower = NOT_IN_WORDS.matcher(lower(word)).replaceAll("");
        boolean isProtocolName = word.equals("Protocol") && before >= 2;
        return !isProtocolName && (TAILS.contains(lower) || lower.isEmpty());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
