package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portregistry.lookup.NameKey;
import org.portregistry.lookup.Overlay;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.WideRange;
import org.portregistry.model.PortClass;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.HiddenNames;

/** The rows on record with a user's own on top of them, and without those that the user hides. */
final class OverlaidRows {

    /** The rule that puts them first. */
    static final String BASIS = "LOCAL";

    private final Overlay overlay;
    private final HiddenNames hidden;

    OverlaidRows(Overlay overlay) {
        this.overlay = overlay;
        this.hidden = new HiddenNames(overlay);
    }

    /** Returns the rows by port; on each port the user's own come first, and those on record move down. */
    List<FoundRow> rows(List<FoundRow> recorded) {
        List<FoundRow> shown = recorded.stream()
                .filter(row -> !hidden.hides(row.ports(), row.transport(), row.service()))
                .toList();
        List<FoundRow> own =
                overlay.services().stream().map(service -> row(service, shown)).toList();
        List<FoundRow> all = new ArrayList<>(ranked(own));
        shown.stream()
                .filter(row -> own.stream().noneMatch(mine -> isSame(mine, row)))
                .map(row -> row.withRank(row.rank() + before(own, row)))
                .forEach(all::add);
        all.sort(Comparator.comparing(FoundRow::port));
        return all;
    }

    /** Returns the ranges, the user's own first. */
    List<FoundRow> ranges(List<FoundRow> recorded) {
        Stream<FoundRow> own = overlay.ranges().stream().map(OverlaidRows::range);
        return Stream.concat(
                        own,
                        recorded.stream()
                                .filter(range -> !hidden.hides(range.ports(), range.transport(), range.service())))
                .toList();
    }

    /** What the file leaves empty is taken from the row on record for the same service, if there is one. */
    private static FoundRow row(Service stated, List<FoundRow> recorded) {
        Optional<FoundRow> known = recorded.stream()
                .filter(row -> row.port() == stated.port()
                        && row.isOn(Transport.parse(stated.transport().code()).orElse(Transport.UNSTATED))
                        && NameKey.of(row.service()).equals(NameKey.of(stated.name())))
                .findFirst();
        return new FoundRow(
                PortRange.of(stated.port()),
                stated.transport().code(),
                stated.name(),
                stated.label(),
                1,
                known.map(FoundRow::status).orElse(stated.status().code()),
                known.map(FoundRow::used).orElse(""),
                PortClass.of(stated.port()).code(),
                stated.description().isEmpty()
                        ? known.map(FoundRow::description).orElse("")
                        : stated.description(),
                united(stated.aliases(), known.map(FoundRow::aliases)),
                united(stated.categories(), known.map(FoundRow::categories)),
                known.map(FoundRow::application).orElse(""),
                known.map(FoundRow::risk).orElse(""),
                known.map(FoundRow::reference).orElse(""),
                stated.range().map(Object::toString).orElse(""),
                united(stated.sources(), known.map(FoundRow::sources)),
                BASIS,
                List.of());
    }

    private static FoundRow range(WideRange own) {
        return FoundRow.ofRange(
                new PortRange(own.ports().start(), own.ports().end()),
                own.transport().code(),
                own.name(),
                own.label(),
                own.status().code(),
                "",
                List.of(),
                List.of(),
                own.sources(),
                BASIS);
    }

    /** A place that the file names twice has two rows, in the order of the file. */
    private static List<FoundRow> ranked(List<FoundRow> own) {
        List<FoundRow> ranked = new ArrayList<>();
        for (FoundRow row : own) {
            ranked.add(row.withRank(1 + before(ranked, row)));
        }
        return ranked;
    }

    private static int before(List<FoundRow> own, FoundRow row) {
        return (int) own.stream()
                .filter(mine -> mine.port() == row.port()
                        && (mine.transport().isEmpty() || mine.transport().equals(row.transport())))
                .count();
    }

    private static boolean isSame(FoundRow own, FoundRow row) {
        return own.port() == row.port()
                && own.transport().equals(row.transport())
                && NameKey.of(own.service()).equals(NameKey.of(row.service()));
    }

    private static List<String> united(List<String> own, Optional<List<String>> known) {
        Set<String> united = new LinkedHashSet<>(own);
        known.ifPresent(united::addAll);
        return List.copyOf(united);
    }
}
