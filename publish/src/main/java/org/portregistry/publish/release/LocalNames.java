package org.portregistry.publish.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.lookup.Overlay;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Status;
import org.portregistry.model.Assignment;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.Conflict;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Rival;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;
import org.portregistry.model.Transport;
import org.portregistry.model.VocabularyEntry;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.Observations;
import org.portregistry.publish.table.Preferred;

/** A user's own names in a release: they come in as claims of the source {@code local}, and what is hidden leaves the rows. */
public final class LocalNames {

    /** Whose claims they are. */
    public static final Source SOURCE =
            new Source("local", "Your own names", Authority.LOCAL, "your own", TextPolicy.KEEP, Include.DEFAULT, "");

    private LocalNames() {}

    /** Returns the input with the names of the file as claims. */
    public static NormalizerInput added(NormalizerInput input, Overlay overlay) {
        List<Claim> own = new ArrayList<>();
        for (Service service : overlay.services()) {
            own.add(claim(service, "name " + (own.size() + 1)));
        }
        for (org.portregistry.lookup.WideRange range : overlay.ranges()) {
            own.add(claim(range, "name " + (own.size() + 1)));
        }
        // Words of one's own need no translation.
        Stream<VocabularyEntry> words = own.stream()
                .flatMap(claim -> claim.categories().stream())
                .distinct()
                .map(word -> new VocabularyEntry(VocabularyEntry.Kind.CATEGORY, SOURCE.id(), word, word));
        return input.with(
                both(input.sources().stream(), Stream.of(SOURCE)),
                both(input.claims().stream(), own.stream()),
                both(input.vocabulary().stream(), words));
    }

    private static Claim claim(Service service, String place) {
        return Claim.of(SOURCE.id(), place)
                .ports(PortRange.of(service.port()))
                .transport(Transport.parse(service.transport().code()).orElse(Transport.UNSTATED))
                .name(service.name())
                .status(status(service.status()))
                .description(service.words().equals(service.name()) ? "" : service.words())
                .aliases(service.aliases())
                .categories(service.categories())
                .build();
    }

    private static Claim claim(org.portregistry.lookup.WideRange range, String place) {
        return Claim.of(SOURCE.id(), place)
                .ports(new PortRange(range.ports().start(), range.ports().end()))
                .transport(Transport.parse(range.transport().code()).orElse(Transport.UNSTATED))
                .name(range.name())
                .status(status(range.status()))
                .description(range.label())
                .build();
    }

    /** Only what differs from a plain use is said: IANA alone assigns. */
    private static ClaimStatus status(Status status) {
        return switch (status) {
            case MALICIOUS -> ClaimStatus.MALICIOUS;
            case RESERVED -> ClaimStatus.RESERVED;
            default -> ClaimStatus.LISTED;
        };
    }

    /** Returns the registry without the services that the file hides; their claims stand in notices. */
    public static Registry withoutHidden(Registry registry, Overlay overlay) {
        HiddenNames names = new HiddenNames(overlay);
        List<Assignment> hidden = registry.assignments().stream()
                .filter(row ->
                        names.hides(PortRange.of(row.port()), row.transport().code(), row.service()))
                .toList();
        List<WideRange> ranges = registry.ranges().stream()
                .filter(range -> !names.hides(range.ports(), range.transport().code(), range.service()))
                .toList();
        List<Conflict> conflicts = registry.conflicts().stream()
                .flatMap(conflict -> without(conflict, names).stream())
                .toList();
        Set<String> left = conflicts.stream().map(Conflict::id).collect(Collectors.toSet());
        Stream<Notice> notices = hidden.stream().flatMap(LocalNames::notices);
        return new Registry(
                Observations.filled(
                        ranked(registry.assignments(), new HashSet<>(hidden), left), registry.observations()),
                ranges,
                registry.serviceNames(),
                conflicts,
                Stream.concat(registry.notices().stream(), notices).sorted().toList(),
                registry.observations());
    }

    private static Stream<Notice> notices(Assignment row) {
        String sentence = "the overlay hides " + row.id();
        return row.evidence().stream()
                .map(claim -> new Notice(NoticeKind.HIDDEN, claim.source(), claim.place(), claim.stated(), sentence));
    }

    private static List<Assignment> ranked(List<Assignment> rows, Set<Assignment> hidden, Set<String> conflicts) {
        Map<String, Integer> ranks = new HashMap<>();
        return rows.stream()
                .filter(row -> !hidden.contains(row))
                .map(row -> row.with(
                        ranks.merge(Preferred.place(row), 1, Integer::sum),
                        row.conflicts().stream().filter(conflicts::contains).toList()))
                .toList();
    }

    /** A conflict needs two sides. */
    private static Optional<Conflict> without(Conflict conflict, HiddenNames names) {
        List<Rival> rivals = conflict.rivals().stream()
                .filter(rival -> !names.hides(
                        PortRange.of(conflict.ports().start()),
                        conflict.transport().code(),
                        rival.service()))
                .toList();
        return rivals.size() < Math.min(2, conflict.rivals().size())
                ? Optional.empty()
                : Optional.of(conflict.between(rivals));
    }

    private static <T> List<T> both(Stream<T> one, Stream<T> other) {
        return Stream.concat(one, other).toList();
    }
}
