package org.portregistry.publish.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;

/**
 * The conflicts of a release by how much they press, and which of them stand in the page. The page stays small however many
 * conflicts there are: it holds what presses, the newest first, up to a limit; everything else stands in data beside it.
 */
final class Sections {
    private static final int IN_PAGE = 150;

    private final Cards cards;
    private final Map<Standing, List<DatedConflict>> conflicts;

    Sections(Release release) {
        cards = new Cards(release);
        conflicts = release.conflicts().stream()
                .collect(Collectors.groupingBy(
                        cards::standing, () -> new EnumMap<>(Standing.class), Collectors.toList()));
    }

    /** Returns every section, the most pressing first. */
    List<Section> all() {
        return Stream.of(Standing.values())
                .map(standing -> new Section(
                        standing,
                        of(standing).size(),
                        of(standing).stream()
                                .limit(limit(standing))
                                .map(cards::card)
                                .toList()))
                .toList();
    }

    /** Returns the conflicts of a section that do not stand in the page. */
    Stream<Card> rest(Standing standing) {
        return of(standing).stream().skip(limit(standing)).map(cards::card);
    }

    private List<DatedConflict> of(Standing standing) {
        List<DatedConflict> all = conflicts.getOrDefault(standing, List.of());
        return standing.isPressing() ? all.stream().sorted(new NewestFirst()).toList() : all;
    }

    private static int limit(Standing standing) {
        return standing.isPressing() ? IN_PAGE : 0;
    }
}
