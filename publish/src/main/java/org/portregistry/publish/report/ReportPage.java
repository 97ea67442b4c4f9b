package org.portregistry.publish.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.release.ReleaseVersion;

/**
 * What the report shows.
 *
 * @param version the release
 * @param sections the conflicts, the most pressing first
 * @param rulings notices about rulings that need a look, stale ones first
 * @param kinds the kinds of conflicts there are, each with its name
 * @param sources the sources
 */
public record ReportPage(
        String version,
        List<Section> sections,
        List<Notice> rulings,
        Map<String, String> kinds,
        List<ReleaseSource> sources) {

    /** Refuses null and copies the collections. */
    public ReportPage {
        Objects.requireNonNull(version);
        sections = List.copyOf(sections);
        rulings = List.copyOf(rulings);
        kinds = new TreeMap<>(kinds);
        sources = List.copyOf(sources);
    }

    /** Returns what the report shows of a release. */
    static ReportPage of(Release release) {
        List<Card> cards = Cards.of(release);
        Map<String, String> kinds = new TreeMap<>();
        for (ConflictKind kind : ConflictKind.values()) {
            if (cards.stream().anyMatch(card -> card.kind().equals(kind.code()))) {
                kinds.put(kind.code(), Wording.of(kind));
            }
        }
        return new ReportPage(
                release.version().toString(),
                List.of(
                        section(
                                Standing.NEW,
                                "Newly open",
                                "Open since this release: only authority or the alphabet parts the sides.",
                                cards),
                        section(
                                Standing.OPEN,
                                "Open",
                                "Only authority or the alphabet parts the sides, since an earlier release.",
                                cards),
                        section(
                                Standing.CONTESTED,
                                "Contested",
                                "IANA’s assignment decides against two or more independent sources: a ruling may pay.",
                                cards),
                        section(Standing.RULED, "Settled by a ruling", "A file in datasets/rulings decides.", cards),
                        byRule(
                                Standing.SETTLED,
                                "Settled by a rule",
                                "Nothing to do, unless the rule chose wrongly.",
                                cards),
                        byRule(
                                Standing.BY_DESIGN,
                                "By design",
                                "Different by design, or shared: nothing to settle.",
                                cards)),
                release.registry().notices().stream()
                        .filter(notice -> isAboutRuling(notice.kind()))
                        .toList(),
                kinds,
                release.sources());
    }

    private static boolean isAboutRuling(NoticeKind kind) {
        return switch (kind) {
            case RULING_STALE, RULING_NEEDLESS, RULING_CONTRADICTS, RULING_NEW_RIVAL -> true;
            default -> false;
        };
    }

    private static Section section(Standing standing, String title, String about, List<Card> cards) {
        List<Card> some = cards.stream()
                .filter(card -> card.standing() == standing)
                .sorted(Comparator.comparing(Card::since, ReleaseVersion.NEWEST_FIRST))
                .toList();
        return new Section(
                standing.code(), title, about, some.isEmpty() ? List.of() : List.of(new Section.Group("", some)));
    }

    private static Section byRule(Standing standing, String title, String about, List<Card> cards) {
        Map<String, List<Card>> groups = cards.stream()
                .filter(card -> card.standing() == standing)
                .collect(Collectors.groupingBy(
                        card -> card.kind() + ", by " + card.rule(), LinkedHashMap::new, Collectors.toList()));
        return new Section(
                standing.code(),
                title,
                about,
                groups.entrySet().stream()
                        .map(group -> new Section.Group(group.getKey(), group.getValue()))
                        .toList());
    }
}
