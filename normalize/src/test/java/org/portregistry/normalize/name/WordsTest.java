package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are taken apart before any rule compares them. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "POP-3,          pop3",
        "pop3,           pop3",
        "a.z A_Z 0/9,    azaz09",
        "'@[`{:',        ''",
        "Ünïx,           nx",
        "'',             ''"
    })
    void key_isLettersAndDigitsInLowerCase(String text, String key) {
        assertEquals(key, Words.key(text));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP over SSL,     http over tls",
        "System Info,       system information",
        "SNMP v3,           snmp 3",
        "v x vx,            v x vx",
        "Post-Office 3.1,   post office 3 1",
        "'--',              ''"
    })
    void words_areRunsOfLettersAndDigitsInOneSpelling(String text, String words) {
        assertEquals(words, String.join(" ", Words.of(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "winbox,      winbox mikrotik configurator, true",
        "winbox,      mikrotik configurator,        false",
        "winbox,      winbox 2,                     false",
        "ab,          ab mikrotik,                  false",
        "abc,         abc mikrotik,                 true",
        "winbox,      winbox,                       true",
        "winbox one,  winbox,                       false",
    })
    void longerName_isTheSameButForWordsThatMakeNoOtherService(String shorter, String longer, boolean same) {
        assertEquals(same, Words.isSameBut(set(shorter), set(longer)));
    }

    @ParameterizedTest
    @CsvSource({
        "pop3,   Post Office Protocol 3, true",
        "chargen, Character Generator,   true",
        "nbdgram, NetBIOS Datagram,      true",
        "sip,    Session Initiation,     true",
        "ssp,    Session Initiation,     false",
        "po,     Post Office,            false",
        "pof,    Post Office,            true",
        "pxf,    Post Office,            false",
        "pop,    Post,                   false",
        "abc,    Alpha Beta Chi Delta,   false",
        "abcd,   Alpha Beta Chi,         false",
        "postoffice, Post Office,        true",
    })
    void abbreviation_takesARunFromEveryWord(String shortName, String phrase, boolean abbreviates) {
        assertEquals(abbreviates, Abbreviation.abbreviates(shortName, Words.of(phrase)));
    }

    @ParameterizedTest
    @CsvSource({
        "imap4,      imap",
        "snmpv3,     snmp",
        "4,          ''",
        "v3,         v",
        "telnetversion2, telnet",
        "a1b,        a1b",
        "x11,        x",
    })
    void version_isDroppedAtTheEnd(String key, String without) {
        assertEquals(without, Versions.without(key));
    }

    @ParameterizedTest
    @CsvSource({
        "cisco systems,         true",
        "Cisco,                 true",
        "Acme Inc.,             true",
        "Acme,                  false",
        "Inc,                   false",
        "cisco webex,           false",
    })
    void maker_isToldFromItsProducts(String text, boolean vendor) {
        assertEquals(vendor, Vendors.isVendor(text));
    }

    @ParameterizedTest
    @CsvSource({
        "cisco systems webex,         webex,            webex",
        "cisco webex,                 webex,            webex",
        "microsoft,                   '',               microsoft",
        "webex cisco systems,         webex cisco systems, webex",
        "microsoft webex cisco,       webex cisco,      webex",
        "microsoft cisco,             cisco,            microsoft cisco",
        "webex,                       webex,            webex",
    })
    void makersInFrontOrBehind_areDropped(String text, String withoutFirst, String without) {
        List<String> words = List.of(text.split(" "));
        assertEquals(withoutFirst, String.join(" ", Vendors.withoutFirst(words)));
        assertEquals(without, String.join(" ", Vendors.without(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "Back Orifice 2000, back-orifice-2000",
        "TACACS+,           tacacs-plus",
        "C++ Builder,       c-plus-builder",
        "+ things,          things",
        "Alice’s Cafe,      alices-cafe",
        "Café,              cafe",
        "--x--,             x",
        "'...',             ''",
        "\u0455sh,          u0455sh",
        "日本,               ''",
    })
    void slug_holdsLettersDigitsAndSingleHyphens(String stated, String slug) {
        assertEquals(slug, Slug.of(stated));
        assertEquals(!slug.isEmpty(), Slug.isPossible(stated));
    }

    @ParameterizedTest
    @CsvSource({"ssh, false", "\u0455sh, true", "\u0455\u0455, false", "日本 1, false", "ssh-1, false"})
    void scripts_areMixedWhereSomeLettersAreNotLatin(String text, boolean mixed) {
        assertEquals(mixed, Scripts.areMixed(text));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijklmnopqrstuvwxyz-1234, abcdefghijklmnopqrstuvwxyz-1234",
        "abcdefghijklmnopqrstuvwxyz-12345, abcdefghijklmnopqrstuvwxyz",
        "abcdefghijklmnopqrstuvwxyz0123-45, abcdefghijklmnopqrstuvwxyz0123",
        "abcdefghijklmnopqrstuvwxyz012345, abcdefghijklmnopqrstuvwxyz01234",
    })
    void slug_isCutAtAWord(String slug, String cut) {
        assertEquals(cut, ServiceSlug.cut(slug));
    }

    @ParameterizedTest
    @CsvSource({
        "a, 2, a-2",
        "abcdefghijklmnopqrstuvwxyz12345, 2, abcdefghijklmnopqrstuvwxyz123-2",
        "abcdefghijklmnopqrstuvwxyz12345, 10, abcdefghijklmnopqrstuvwxyz12-10",
    })
    void numberedSlug_isNoLongerThanNamesMayBe(String slug, int number, String numbered) {
        assertEquals(numbered, Slug.numbered(slug, number));
    }

    private static Set<String> set(String words) {
        return new LinkedHashSet<>(List.of(words.split(" ")));
    }
}
