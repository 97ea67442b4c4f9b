package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.VocabularyEntry.Kind;

/** Turns the sources' words for risk and category into ours, by {@code vocabulary.csv}. */
final class OurWords {

    private final Map<String, String> ours = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<Notice> notices = new TreeSet<>();

    OurWords(List<VocabularyEntry> vocabulary) {
        for (VocabularyEntry entry : vocabulary) {
            ours.put(place(entry.kind(), entry.source(), entry.stated()), entry.ours());
            known.add(entry.kind() + "/" + entry.ours());
        }
    }

    /** Returns the claims with our words in place of the sources'. */
    List<Claim> translate(List<Claim> claims) {
        List<Claim> translated = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            translated.add(translate(claim));
        }
        return translated;
    }

    private Claim translate(Claim claim) {
        if (claim.risk().isEmpty() && claim.categories().isEmpty()) {
            return claim;
        }
        Set<String> categories = new TreeSet<>();
        for (String stated : claim.categories()) {
            categories.add(word(Kind.CATEGORY, claim, stated));
        }
        categories.remove("");
        String risk = claim.risk().isEmpty() ? "" : word(Kind.RISK, claim, claim.risk());
        return claim.toBuilder().categories(List.copyOf(categories)).risk(risk).build();
    }

    /** Returns a notice for every word that the vocabulary does not know. */
    List<Notice> notices() {
        return new ArrayList<>(notices);
    }

    private String word(Kind kind, Claim claim, String stated) {
        String word = ours.get(place(kind, claim.source(), stated));
        if (word == null) {
            word = ours.get(place(kind, "", stated));
        }
        if (word == null && known.contains(kind + "/" + stated)) {
            word = stated;
        }
        if (word == null) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            notices.add(new Notice(
                    NoticeKind.WORD_UNKNOWN,
                    claim.source(),
                    "",
                    stated,
                    "the " + name + " \"" + stated + "\" of " + claim.source()
                            + " is not in vocabulary.csv and is left out; add " + name + "," + claim.source() + ","
                            + stated + ",<our word>"));
            return "";
        }
        return word;
    }

    private static String place(Kind kind, String source, String stated) {
        return kind + "/" + source + "/" + stated.toLowerCase(Locale.ROOT);
    }
}
