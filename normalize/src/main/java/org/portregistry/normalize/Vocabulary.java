package org.portregistry.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.VocabularyEntry.Kind;

/** Our words for risk and category in place of the sources', by {@code vocabulary.csv}. */
final class Vocabulary {

    /** A word of ours, by the one that it stands for. */
    private final Map<StatedWord, String> ours;

    private final Set<OurWord> known;

    /**
     * A word for risk or category.
     *
     * @param source the source that says it, or empty for every source
     * @param word the word in lower case
     */
    private record StatedWord(Kind kind, String source, String word) {}

    private record OurWord(Kind kind, String word) {}

    /**
     * Claims in our words, and a notice for every word that the vocabulary does not know.
     *
     * @param claims the claims, in their order
     * @param notices the notices, each once
     */
    record Translation(List<Claim> claims, List<Notice> notices) {}

    private Vocabulary(List<VocabularyEntry> entries) {
        ours = entries.stream()
                .collect(Collectors.toMap(
                        entry -> stated(entry.kind(), entry.source(), entry.stated()),
                        VocabularyEntry::ours,
                        (first, second) -> second));
        known = entries.stream()
                .map(entry -> new OurWord(entry.kind(), entry.ours()))
                .collect(Collectors.toSet());
    }

    /** Returns the claims with our words in place of the sources'. */
    static Translation translate(List<Claim> claims, List<VocabularyEntry> entries) {
        Vocabulary vocabulary = new Vocabulary(entries);
        return new Translation(
                claims.stream().map(vocabulary::translate).toList(),
                claims.stream().flatMap(vocabulary::unknown).distinct().toList());
    }

    private Claim translate(Claim claim) {
        if (claim.risk().isEmpty() && claim.categories().isEmpty()) {
            return claim;
        }
        List<String> categories = claim.categories().stream()
                .flatMap(stated -> word(Kind.CATEGORY, claim.source(), stated).stream())
                .filter(word -> !word.isEmpty())
                .sorted()
                .distinct()
                .toList();
        String risk = word(Kind.RISK, claim.source(), claim.risk()).orElse("");
        return claim.toBuilder().categories(categories).risk(risk).build();
    }

    private Stream<Notice> unknown(Claim claim) {
        return Stream.concat(
                        claim.categories().stream().map(stated -> unknown(Kind.CATEGORY, claim.source(), stated)),
                        Stream.of(claim.risk())
                                .filter(stated -> !stated.isEmpty())
                                .map(stated -> unknown(Kind.RISK, claim.source(), stated)))
                .flatMap(Optional::stream);
    }

    private Optional<Notice> unknown(Kind kind, String source, String stated) {
        String name = kind.code();
        return word(kind, source, stated).isPresent()
                ? Optional.empty()
                : Optional.of(new Notice(
                        NoticeKind.WORD_UNKNOWN,
                        source,
                        "",
                        stated,
                        "the " + name + " \"" + stated + "\" of " + source
                                + " is not in vocabulary.csv and is left out; add " + name + "," + source + ","
                                + stated + ",<our word>"));
    }

    /** Returns our word: the one for that source, else the one for every source, else the same word if it is ours. */
    private Optional<String> word(Kind kind, String source, String stated) {
        return Stream.of(source, "")
                .map(of -> ours.get(stated(kind, of, stated)))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.of(stated).filter(word -> known.contains(new OurWord(kind, word))));
    }

    private static StatedWord stated(Kind kind, String source, String word) {
        return new StatedWord(kind, source, word.toLowerCase(Locale.ROOT));
    }
}
