package org.portregistry.publish.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.NormalizerInput;

/**
 * Refuses days that people wrote and that are still to come: of a ruling, and of a curated claim. {@code build} has no clock
 * and would make the version of them, for ever; {@code ci/verify} has one.
 */
public final class WrittenDates {

    private WrittenDates() {}

    /**
     * Checks every ruling and every curated claim. Somewhere on earth it is tomorrow already.
     *
     * @param today the day in UTC
     * @throws GuardException naming each that is later than tomorrow
     */
    public static void check(List<SourceDefinition> sources, NormalizerInput material, LocalDate today) {
        LocalDate last = today.plusDays(1);
        Set<String> curated = MaterialDate.curated(sources);
        Stream<String> rulings = material.rulings().stream()
                .filter(ruling -> isAfter(ruling.decidedOn(), last))
                .map(ruling -> "guard: rulings/" + ruling.file() + ": \"decidedOn\" " + ruling.decidedOn()
                        + " is still to come; write the day on which it was decided");
        Stream<String> claims = material.claims().stream()
                .filter(claim -> curated.contains(claim.source()) && isAfter(claim.modified(), last))
                .map(claim -> "guard: claims/" + claim.source() + ".csv: " + claim.name() + " on "
                        + claim.ports().map(Object::toString).orElse("no port") + ": modified " + claim.modified()
                        + " is still to come; write the day on which it was checked");
        List<String> findings = Stream.concat(rulings, claims).toList();
        GuardException.refuse(findings);
    }

    private static boolean isAfter(String day, LocalDate last) {
        return MaterialDate.parse(day).filter(written -> written.isAfter(last)).isPresent();
    }
}
