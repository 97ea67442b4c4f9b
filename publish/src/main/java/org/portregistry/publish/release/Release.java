package org.portregistry.publish.release;

import java.util.List;
import org.portregistry.model.Include;
import org.portregistry.model.Nulls;
import org.portregistry.model.Registry;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.PastRelease;

/**
 * Everything that a release prints.
 *
 * @param version its version
 * @param digest what it says, in one number: see {@link Digest}
 * @param sources whose claims it judged, by id
 * @param registry the rows
 * @param conflicts the registry's conflicts, each with the version that first showed it
 * @param changes what changed since the release before
 * @param history the releases that were recorded up to this one, the oldest first
 */
public record Release(
        ReleaseVersion version,
        String digest,
        List<ReleaseSource> sources,
        Registry registry,
        List<DatedConflict> conflicts,
        Changes changes,
        List<PastRelease> history) {

    /** Refuses null and copies the lists. */
    public Release {
        Nulls.refuse(version, digest, registry, changes);
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
        history = List.copyOf(history);
    }

    /** Returns the opt-in sources that it takes, by id; empty for a default release. */
    public List<ReleaseSource> optIn() {
        return sources.stream()
                .filter(source -> source.source().include() == Include.OPT_IN)
                .toList();
    }

    /**
     * Returns the licences that bind whoever uses the release, sorted: of the sources whose sentences it carries, and
     * of every opt-in source.
     */
    public List<String> licences() {
        return sources.stream()
                .map(ReleaseSource::source)
                .filter(source -> source.text() == TextPolicy.KEEP || source.include() == Include.OPT_IN)
                .map(Source::licence)
                .distinct()
                .sorted()
                .toList();
    }
}
