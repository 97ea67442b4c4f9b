package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.VocabularyEntry.Kind;

class VocabularyTest {

    private static final List<VocabularyEntry> WORDS = List.of(
            new VocabularyEntry(Kind.CATEGORY, "", "Web Server", "web"),
            new VocabularyEntry(Kind.CATEGORY, "wiki", "Web Server", "http"),
            new VocabularyEntry(Kind.CATEGORY, "", "ours", ""),
            new VocabularyEntry(Kind.RISK, "", "Dangerous", "high"));

    @ParameterizedTest
    @CsvSource({
        "list, Web Server, [web]",
        "list, WEB SERVER, [web]",
        "wiki, web server, [http]",
        "list, web,        [web]",
        "list, WEB,        []",
        "list, ours,       []",
        "list, high,       []",
        "list, unheard,    []",
    })
    void category_isOurWordForThatSourceThenForAll(String source, String stated, String categories) {
        assertEquals(
                categories,
                translated(source, stated, "").claims().get(0).categories().toString());
    }

    @ParameterizedTest
    @CsvSource({"Dangerous, high", "dangerous, high", "high, high", "web, ''", "unheard, ''", "'', ''"})
    void risk_isOurWord(String stated, String risk) {
        assertEquals(risk, translated("list", "web", stated).claims().get(0).risk());
    }

    @Test
    void categories_areSortedAndEachOnce() {
        Claim claim = Claim.of("list", "line 1")
                .categories(List.of("web", "Web Server", "http"))
                .build();
        assertEquals(
                List.of("http", "web"),
                Vocabulary.translate(List.of(claim), WORDS).claims().get(0).categories());
    }

    @Test
    void claimWithoutWords_staysAsItIs() {
        Claim claim = Claim.of("list", "line 1").build();
        assertEquals(List.of(claim), Vocabulary.translate(List.of(claim), WORDS).claims());
        assertEquals(List.of(), Vocabulary.translate(List.of(claim), WORDS).notices());
    }

    @Test
    void unknownWord_isANoticeOnceThatSaysWhatToAdd() {
        Claim claim = Claim.of("list", "line 1")
                .categories(List.of("unheard"))
                .risk("grim")
                .build();
        Claim again = Claim.of("list", "line 2").categories(List.of("unheard")).build();
        assertEquals(
                """
                the category "unheard" of list is not in vocabulary.csv and is left out; add category,list,unheard,<our word>
                the risk "grim" of list is not in vocabulary.csv and is left out; add risk,list,grim,<our word>\
                """,
                Vocabulary.translate(List.of(claim, again), WORDS).notices().stream()
                        .map(Notice::sentence)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void knownWords_areNoNotice() {
        assertEquals(List.of(), translated("list", "Web Server", "Dangerous").notices());
    }

    private static Vocabulary.Translation translated(String source, String category, String risk) {
        Claim claim = Claim.of(source, "line 1")
                .categories(List.of(category))
                .risk(risk)
                .build();
        return Vocabulary.translate(List.of(claim), WORDS);
    }
}
