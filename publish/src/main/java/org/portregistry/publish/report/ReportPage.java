package org.portregistry.publish.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Notice;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.DatedConflict;

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
        Cards cards = new Cards(release);
        Map<Standing, List<DatedConflict>> conflicts =
                release.conflicts().stream().collect(Collectors.groupingBy(cards::standing));
        Map<String, String> kinds = release.conflicts().stream()
                .map(row -> row.conflict().kind())
                .distinct()
                .collect(Collectors.toMap(ConflictKind::code, Wording::of));
        return new ReportPage(
                release.version().toString(),
                List.of(
                        section(
                                Standing.NEW,
                                "Newly open",
                                "Open since this release: only authority or the alphabet parts the sides.",
                                conflicts.getOrDefault(Standing.NEW, List.of()),
                                cards),
                        section(
                                Standing.OPEN,
                                "Open",
                                "Only authority or the alphabet parts the sides, since an earlier release.",
                                conflicts.getOrDefault(Standing.OPEN, List.of()),
                                cards),
                        section(
                                Standing.CONTESTED,
                                "Contested",
                                "IANA’s assignment decides against two or more independent sources: a ruling may pay.",
                                conflicts.getOrDefault(Standing.CONTESTED, List.of()),
                                cards),
                        section(
                                Standing.RULED,
                                "Settled by a ruling",
                                "A file in datasets/rulings decides.",
                                conflicts.getOrDefault(Standing.RULED, List.of()),
                                cards),
                        byRule(
                                Standing.SETTLED,
                                "Settled by a rule",
                                "Nothing to do, unless the rule chose wrongly.",
                                conflicts.getOrDefault(Standing.SETTLED, List.of()),
                                cards),
                        byRule(
                                Standing.BY_DESIGN,
                                "By design",
                                "Different by design, or shared: nothing to settle.",
                                conflicts.getOrDefault(Standing.BY_DESIGN, List.of()),
                                cards)),
                aboutRulings(release.registry().notices()),
                kinds,
                release.sources());
    }

    private static List<Notice> aboutRulings(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> switch (notice.kind()) {
                    case RULING_STALE, RULING_NEEDLESS, RULING_CONTRADICTS, RULING_NEW_RIVAL -> true;
                    default -> false;
                })
                .toList();
    }

    private static Section section(
            Standing standing, String title, String about, List<DatedConflict> conflicts, Cards cards) {
        List<DatedConflict> some = conflicts.stream().sorted(new NewestFirst()).toList();
        return new Section(
                standing.code(),
                title,
                about,
                some.isEmpty() ? List.of() : List.of(new Section.Group("", cards.of(some))));
    }

    private static Section byRule(
            Standing standing, String title, String about, List<DatedConflict> conflicts, Cards cards) {
        Map<String, List<DatedConflict>> groups = conflicts.stream()
                .collect(Collectors.groupingBy(
                        row -> row.conflict().kind().code() + ", by "
                                + row.conflict().rule().name(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new Section(
                standing.code(),
                title,
                about,
                groups.entrySet().stream()
                        .map(group -> new Section.Group(group.getKey(), cards.of(group.getValue())))
                        .toList());
    }
}
