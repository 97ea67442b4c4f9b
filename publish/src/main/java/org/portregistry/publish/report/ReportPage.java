package org.portregistry.publish.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
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
        Map<Standing, List<DatedConflict>> conflicts = new EnumMap<>(Standing.class);
        Map<String, String> kinds = new TreeMap<>();
        for (DatedConflict row : release.conflicts()) {
            ConflictKind kind = row.conflict().kind();
            kinds.put(kind.code(), Wording.of(kind));
            conflicts.putIfAbsent(cards.standing(row), new ArrayList<>());
            conflicts.get(cards.standing(row)).add(row);
        }
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
        List<Notice> some = new ArrayList<>();
        for (Notice notice : notices) {
            if (isAboutRuling(notice.kind())) {
                some.add(notice);
            }
        }
        return some;
    }

    private static boolean isAboutRuling(NoticeKind kind) {
        return switch (kind) {
            case RULING_STALE, RULING_NEEDLESS, RULING_CONTRADICTS, RULING_NEW_RIVAL -> true;
            default -> false;
        };
    }

    private static Section section(
            Standing standing, String title, String about, List<DatedConflict> conflicts, Cards cards) {
        List<DatedConflict> some = new ArrayList<>(conflicts);
        some.sort(new NewestFirst());
        return new Section(
                standing.code(),
                title,
                about,
                some.isEmpty() ? List.of() : List.of(new Section.Group("", cards.of(some))));
    }

    private static Section byRule(
            Standing standing, String title, String about, List<DatedConflict> conflicts, Cards cards) {
        Map<String, List<DatedConflict>> groups = new LinkedHashMap<>();
        for (DatedConflict row : conflicts) {
            String group = row.conflict().kind().code() + ", by "
                    + row.conflict().rule().name();
            groups.putIfAbsent(group, new ArrayList<>());
            groups.get(group).add(row);
        }
        List<Section.Group> made = new ArrayList<>();
        for (Map.Entry<String, List<DatedConflict>> group : groups.entrySet()) {
            made.add(new Section.Group(group.getKey(), cards.of(group.getValue())));
        }
        return new Section(standing.code(), title, about, made);
    }
}
