package org.portregistry.publish.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Include;
import org.portregistry.model.Registry;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.table.DatedConflict;
import org.portregistry.publish.table.EncodedRows;

/**
 * Everything that a release prints.
 *
 * @param version its version
 * @param digest what it says, in one number: see {@link Digest}
 * @param sources whose claims it judged, by id
 * @param registry the rows
 * @param encoded the rows of ports in Avro's form
 * @param conflicts the registry's conflicts, each with the version that first showed it
 * @param changes what changed since the release before
 */
public record Release(
        ReleaseVersion version,
        String digest,
        List<ReleaseSource> sources,
        Registry registry,
        EncodedRows encoded,
        List<DatedConflict> conflicts,
        Changes changes) {

    /** Refuses null and copies the lists. */
    public Release {
        Objects.requireNonNull(version);
        Objects.requireNonNull(digest);
        sources = List.copyOf(sources);
        Objects.requireNonNull(registry);
        Objects.requireNonNull(encoded);
        conflicts = List.copyOf(conflicts);
        Objects.requireNonNull(changes);
    }

    /** Returns the opt-in sources that it takes, by id; empty for a default release. */
    public List<ReleaseSource> optIn() {
        List<ReleaseSource> optIn = new ArrayList<>();
        for (ReleaseSource source : sources) {
            if (source.source().include() == Include.OPT_IN) {
                optIn.add(source);
            }
        }
        return optIn;
    }

    /**
     * Returns the licences that bind whoever uses the release, sorted: of the sources whose sentences it carries, and
     * of every opt-in source.
     */
    public List<String> licences() {
        Set<String> licences = new TreeSet<>();
        for (ReleaseSource each : sources) {
            Source source = each.source();
            if (source.text() == TextPolicy.KEEP || source.include() == Include.OPT_IN) {
                licences.add(source.licence());
            }
        }
        return List.copyOf(licences);
    }
}
