package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Used;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;

/**
 * One source says that a service is used on a transport, another that it is not.
 *
 * <p>No rival service waits for an answer here, so the word of a weightier source settles it; only a tie is open.
 */
final class UseClash implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Row row : picture.all()) {
            List<String> yes = row.usage().yes();
            List<String> no = row.usage().no();
            boolean clash = !yes.isEmpty()
                    && !no.isEmpty()
                    && (picture.origins().supportBeside(yes, no) > 0
                            || picture.origins().supportBeside(no, yes) > 0);
            if (clash) {
                disputes.add(dispute(picture, row, yes, no));
            }
        }
        return disputes;
    }

    private static Dispute dispute(PortPicture picture, Row row, List<String> yes, List<String> no) {
        Origins origins = picture.origins();
        Used used = row.usage().verdict(origins);
        Basis rule = origins.support(yes) != origins.support(no)
                ? Basis.SUPPORT
                : origins.weight(yes) != origins.weight(no) ? Basis.AUTHORITY : Basis.TIE;
        ConflictState state = rule == Basis.TIE ? ConflictState.OPEN : ConflictState.SETTLED;
        String sentence =
                row.service() + " on " + row.port() + "/" + row.transport().idPart() + " is used, says "
                        + String.join(", ", yes) + "; it is not, says " + String.join(", ", no) + "; taken as used: "
                        + used.code();
        return new Dispute(
                new Conflict(
                        ConflictKind.USE_CLASH,
                        PortRange.of(row.port()),
                        row.transport(),
                        row.service(),
                        state,
                        rule,
                        Dispute.rivals(List.of(row)),
                        sentence),
                List.of(row));
    }
}
