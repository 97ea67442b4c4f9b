package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.model.Basis;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Listed;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.Usage;

/**
 * One source says that a service is used on a transport, another that it is not.
 *
 * <p>No rival service waits for an answer here, so the word of a weightier source settles it; only a tie is open.
 */
final class UseClash implements ConflictRule {

    @Override
    public Stream<ConflictOnRows> find(RankedPort port) {
        return port.rows().stream()
                .filter(row -> isClash(row.usage(), port.origins()))
                .map(row -> conflict(row, port.origins()));
    }

    private static boolean isClash(Usage usage, Origins origins) {
        return !usage.yes().isEmpty()
                && !usage.no().isEmpty()
                && (origins.supportBeside(usage.yes(), usage.no()) > 0
                        || origins.supportBeside(usage.no(), usage.yes()) > 0);
    }

    private static ConflictOnRows conflict(Row row, Origins origins) {
        Usage usage = row.usage();
        return ConflictOnRows.of(
                ConflictKind.USE_CLASH,
                row.transport(),
                settlement(usage, origins),
                List.of(row),
                "Sources disagree on whether " + row.service() + " is used on " + ConflictOnRows.place(row)
                        + ": yes according to " + Listed.of(usage.yes()) + ", no according to "
                        + Listed.of(usage.no()) + "; the registry says "
                        + usage.verdict(origins).code());
    }

    private static Settlement settlement(Usage usage, Origins origins) {
        if (origins.support(usage.yes()) != origins.support(usage.no())) {
            return new Settlement(ConflictState.SETTLED, Basis.SUPPORT);
        }
        return origins.authority(usage.yes()) == origins.authority(usage.no())
                ? new Settlement(ConflictState.OPEN, Basis.TIE)
                : new Settlement(ConflictState.SETTLED, Basis.AUTHORITY);
    }
}
