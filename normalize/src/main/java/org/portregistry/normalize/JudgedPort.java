package org.portregistry.normalize;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Assignment;
import org.portregistry.model.Notice;
import org.portregistry.normalize.conflict.ConflictOnRows;
import org.portregistry.normalize.conflict.Conflicts;

/**
 * What became of the claims on one port. It holds what a release says and no more: every port is held until the last one
 * is judged.
 *
 * @param port the port number
 * @param rows the rows by transport and rank; in no conflicts yet, which are known when all ports are judged
 * @param aliases the rows of {@code aliases.csv} that a name rests on
 * @param conflicts what the rows disagree on
 * @param notices the claims that name nothing or are set aside, and what is found about the rulings
 */
record JudgedPort(
        int port, List<Assignment> rows, Set<Alias> aliases, List<ConflictOnRows> conflicts, List<Notice> notices) {

    /** Copies the collections. */
    JudgedPort {
        rows = List.copyOf(rows);
        aliases = Set.copyOf(aliases);
        conflicts = List.copyOf(conflicts);
        notices = List.copyOf(notices);
    }

    /** Returns the rows as the release states them. */
    Stream<Assignment> assignments(Conflicts all) {
        Map<String, List<String>> ids = all.ofRows(port);
        return rows.stream().map(row -> ids.containsKey(row.id()) ? row.with(row.rank(), ids.get(row.id())) : row);
    }
}
