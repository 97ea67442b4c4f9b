package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that describe a product, and words that name it. */
class PhraseWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Plum used by pears,    1",
        "used by pears,         0",
        "Plum Default port,     1",
        "Default Plum,         -1",
        "Plum Used here,       -1",
        "Plum Default for,      1",
        "Plum of pears,        -1",
    })
    void purpose_beginsAtAWordThatExplains(String phrase, int at) {
        assertEquals(at, PhraseWords.firstPurpose(words(phrase)));
    }

    @ParameterizedTest
    @CsvSource({
        "Server,    true",
        "(server),  true",
        "formerly,  true",
        "common,    true",
        "ltd,       true",
        "tcp/udp,   true",
        "tcp/plum,  false",
        "?!,        true",
        "Plum,      false",
        "plum,      false",
    })
    void word_isOrdinaryWhereItTellsNoProductFromAnother(String word, boolean isOrdinary) {
        assertEquals(isOrdinary, PhraseWords.isOrdinary(word));
    }

    @ParameterizedTest
    @CsvSource({
        "plum,           true",
        "plum server,    true",
        "server,         false",
        "Server,         false",
        "server plum,    false",
        "server Plum,    true",
        "cisco,          false",
        "cisco plum,     true",
    })
    void words_beginANameByAWordThatIsNotOrdinary(String phrase, boolean begins) {
        assertEquals(begins, PhraseWords.beginName(words(phrase)));
    }

    @Test
    void noWord_beginsNoName() {
        assertFalse(PhraseWords.beginName(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"plum, false", "Plum, true", "plUm, true", "pl3m, true", "3, true", "-, false"})
    void word_isWrittenAsANameByACapitalOrDigit(String word, boolean isCapital) {
        assertEquals(isCapital, PhraseWords.isCapital(word));
    }

    @ParameterizedTest
    @CsvSource({
        "Call of Plums,       1, false",
        "Call of plums,       1, true",
        "Call of,             1, true",
        "Call of the Plums,   1, false",
        "Call of of Plums,    1, false",
        "Call by Plums,       1, true",
        "call of plums,       1, true",
        "Plum VoIP Client,    1, true",
        "Plum Radio,          1, false",
        "Plum radio,          1, true",
        "plumd server,        1, true",
        "plumd pear,          1, false",
        "plumd Server,        1, true",
        "plumd Pear radio,    2, true",
        "plumd pear radio,    2, true",
        "plumd pear fig,      2, false",
    })
    void name_endsBeforeAWordThatDoesNotGoOnWithIt(String phrase, int at, boolean ends) {
        assertEquals(ends, PhraseWords.endsName(words(phrase), at));
    }

    @ParameterizedTest
    @CsvSource({
        "Protocol, 1, true",
        "Protocol, 2, false",
        "Protocol, 3, false",
        "protocol, 2, true",
        "(Server), 0, true",
        "?,        1, true",
        "Plum,     1, false",
    })
    void tail_isWhatANameDoesNotNeed(String word, int before, boolean isTail) {
        assertEquals(isTail, PhraseWords.isTail(word, before));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" "));
    }
}
