package org.portregistry.publish.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.ingest.datasets.SourceFile;
import org.portregistry.model.Claim;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Ruling;

/** The day of the newest material that a release is made of; never today's. */
final class MaterialDate {

    private MaterialDate() {}

    /**
     * Returns the latest of the default sources' data dates (where a list states none, the day it was retrieved), the
     * rulings' days and the days that curated claims were checked; empty if nothing has a date.
     */
    static Optional<LocalDate> of(List<SourceDefinition> sources, Lock lock, NormalizerInput material) {
        Stream<String> data = sources.stream()
                .filter(source -> source.source().include() == Include.DEFAULT)
                .flatMap(source -> lock.find(source.id()).stream())
                .map(entry -> entry.dataDate().isEmpty() ? entry.retrieved() : entry.dataDate());
        Stream<String> decided = material.rulings().stream().map(Ruling::decidedOn);
        Set<String> curated = curated(sources);
        Stream<String> checked = material.claims().stream()
                .filter(claim -> curated.contains(claim.source()))
                .map(Claim::modified);
        return Stream.of(data, decided, checked)
                .flatMap(days -> days)
                .flatMap(day -> parse(day).stream())
                .max(LocalDate::compareTo);
    }

    /** Returns the ids of the sources whose claims are written by hand. */
    static Set<String> curated(List<SourceDefinition> sources) {
        return sources.stream()
                .filter(source -> source.format().equals(SourceFile.CURATED))
                .map(SourceDefinition::id)
                .collect(Collectors.toSet());
    }

    /** Returns the first day of {@code 2026}, {@code 2026-08} or {@code 2026-08-17}; empty for anything else. */
    static Optional<LocalDate> parse(String day) {
        try {
            return switch (day.length()) {
                case 4 -> Optional.of(LocalDate.parse(day + "-01-01"));
                case 7 -> Optional.of(LocalDate.parse(day + "-01"));
                case 10 -> Optional.of(LocalDate.parse(day));
                default -> Optional.empty();
            };
        } catch (DateTimeException problem) {
            return Optional.empty();
        }
    }
}
