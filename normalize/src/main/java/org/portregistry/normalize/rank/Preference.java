package org.portregistry.normalize.rank;

import java.util.Comparator;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;

/**
 * Which of the claims behind a row goes first: one under the current name before one under a superseded name; then the
 * weightier source's.
 *
 * @param origins how much each source weighs
 */
record Preference(Origins origins) implements Comparator<Stake> {

    @Override
    public int compare(Stake one, Stake other) {
        int order = Boolean.compare(
                one.resolution().match() == NameMatch.CURRENT_NAME,
                other.resolution().match() == NameMatch.CURRENT_NAME);
        if (order == 0) {
            order = origins.authority(one.claim().source())
                    .compareTo(origins.authority(other.claim().source()));
        }
        return order == 0 ? Claim.ORDER.compare(one.claim(), other.claim()) : order;
    }
}
