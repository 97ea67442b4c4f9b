package org.portregistry.publish.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Nulls;
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
        Nulls.refuse(version);
        sections = List.copyOf(sections);
        rulings = List.copyOf(rulings);
        kinds = new TreeMap<>(kinds);
        sources = List.copyOf(sources);
    }

    /** Returns what the report shows of a release. */
    static ReportPage of(Release release) {
        Map<String, String> kinds = new TreeMap<>();
        for (DatedConflict row : release.conflicts()) {
            kinds.put(row.conflict().kind().code(), Wording.of(row.conflict().kind()));
        }
        return new ReportPage(
                release.version().toString(),
                new Sections(release).all(),
                aboutRulings(release.registry().notices()),
                kinds,
                release.sources());
    }

    /** Returns the ids of the conflicts in the page, in its order: the steps from one to the next. */
    public List<String> steps() {
        return sections.stream()
                .flatMap(section -> section.cards().stream())
                .map(Card::id)
                .toList();
    }

    private static List<Notice> aboutRulings(List<Notice> notices) {
        return notices.stream().filter(notice -> isAboutRuling(notice.kind())).toList();
    }

    private static boolean isAboutRuling(NoticeKind kind) {
        return switch (kind) {
            case RULING_STALE, RULING_NEEDLESS, RULING_CONTRADICTS, RULING_NEW_RIVAL -> true;
            default -> false;
        };
    }
}
