package org.portregistry.publish.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.datasets.Lock;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Registry;
import org.portregistry.model.Source;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.change.Differ;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.PastRelease;

/** Makes a release of a registry: its version, its changes, and since when its conflicts stand. */
public final class Releases {

    private Releases() {}

    /**
     * Returns the release that says what the registry says. Where that is what the recorded one says, it is the recorded
     * one again; else it is a new one, after it.
     *
     * @throws DatasetsException if nothing has a date from which a version could be made
     */
    public static Release of(
            List<SourceDefinition> sources,
            Lock lock,
            NormalizerInput material,
            Registry registry,
            Optional<Recorded> record) {
        String digest = Digest.of(material.sources(), registry);
        if (record.isPresent() && record.get().digest().equals(digest)) {
            Recorded last = record.get();
            List<DatedConflict> conflicts =
                    dated(registry, last.since(), last.version().toString());
            return new Release(
                    last.version(),
                    digest,
                    last.sources(),
                    registry,
                    conflicts,
                    last.changes(),
                    history(record, last.version(), digest, registry, conflicts));
        }
        String variant = variant(material);
        if (!variant.isEmpty()) {
            return unrecorded(sources, lock, material, registry, record, variant);
        }
        ReleaseVersion version = version(MaterialDate.of(sources, lock, material), record);
        List<DatedConflict> conflicts =
                dated(registry, record.map(Recorded::since).orElse(Map.of()), version.toString());
        Changes changes = record.map(
                        last -> Differ.diff(last.rows(), Snapshot.of(version.toString(), registry, conflicts)))
                .orElseGet(() -> Changes.first(version.toString()));
        return new Release(
                version,
                digest,
                sources(sources, lock, material),
                registry,
                conflicts,
                changes,
                history(record, version, digest, registry, conflicts));
    }

    private static List<PastRelease> history(
            Optional<Recorded> record,
            ReleaseVersion version,
            String digest,
            Registry registry,
            List<DatedConflict> conflicts) {
        return PastRelease.of(version.toString(), digest, registry.assignments().size(), conflicts)
                .after(record.map(Recorded::history).orElse(List.of()));
    }

    /** A build with sources of one's own choice is one of the recorded version; nobody asks what changed. */
    private static Release unrecorded(
            List<SourceDefinition> sources,
            Lock lock,
            NormalizerInput material,
            Registry registry,
            Optional<Recorded> record,
            String variant) {
        ReleaseVersion base = record.map(Recorded::version)
                .orElseGet(() -> version(MaterialDate.of(sources, lock, material), record));
        ReleaseVersion version = base.with(variant);
        return new Release(
                version,
                Digest.of(material.sources(), registry),
                sources(sources, lock, material),
                registry,
                dated(registry, record.map(Recorded::since).orElse(Map.of()), base.toString()),
                Changes.first(version.toString()),
                record.map(Recorded::history).orElse(List.of()));
    }

    /** Returns the ids of the sources that no default release has, the user's own names first. */
    private static String variant(NormalizerInput material) {
        Stream<Source> local = material.sources().stream().filter(source -> source.authority() == Authority.LOCAL);
        Stream<Source> optIn = material.sources().stream().filter(source -> source.include() == Include.OPT_IN);
        return Stream.concat(local, optIn).map(Source::id).distinct().collect(Collectors.joining("."));
    }

    private static ReleaseVersion version(Optional<LocalDate> date, Optional<Recorded> record) {
        if (record.isPresent()) {
            ReleaseVersion last = record.get().version();
            return last.next(date.orElse(last.date()));
        }
        return new ReleaseVersion(
                date.orElseThrow(() -> new DatasetsException(
                        "nothing has a date that could be a release's version: no source in sources.lock.json, no"
                                + " ruling, no curated claim; run `refresh`")),
                0);
    }

    private static List<DatedConflict> dated(Registry registry, Map<String, String> since, String version) {
        return registry.conflicts().stream()
                .map(conflict -> new DatedConflict(conflict, since.getOrDefault(conflict.id(), version)))
                .toList();
    }

    private static List<ReleaseSource> sources(
            List<SourceDefinition> definitions, Lock lock, NormalizerInput material) {
        Map<String, Integer> claims = new TreeMap<>();
        material.claims().forEach(claim -> claims.merge(claim.source(), 1, Integer::sum));
        Stream<ReleaseSource> defined = definitions.stream()
                .filter(definition -> material.takes(definition.id()))
                .map(definition -> source(definition, lock, claims.getOrDefault(definition.id(), 0)));
        Stream<ReleaseSource> own = material.sources().stream()
                .filter(source -> source.authority() == Authority.LOCAL)
                .map(source -> new ReleaseSource(
                        source,
                        List.of(),
                        "",
                        "",
                        "",
                        claims.getOrDefault(source.id(), 0),
                        claims.getOrDefault(source.id(), 0),
                        ""));
        return Stream.concat(defined, own)
                .sorted(Comparator.comparing(ReleaseSource::id))
                .toList();
    }

    private static ReleaseSource source(SourceDefinition definition, Lock lock, int claims) {
        List<String> urls = definition.urls().stream().map(Object::toString).toList();
        return lock.find(definition.id())
                .map(entry -> new ReleaseSource(
                        definition.source(),
                        urls,
                        entry.dataDate(),
                        entry.retrieved(),
                        entry.sha256(),
                        entry.accounting().rows(),
                        claims,
                        entry.failingSince()))
                .orElseGet(() -> new ReleaseSource(definition.source(), urls, "", "", "", claims, claims, ""));
    }
}
