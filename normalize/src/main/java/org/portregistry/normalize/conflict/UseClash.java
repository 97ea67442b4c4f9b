package org.portregistry.normalize.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.PortRange;
import org.portregistry.model.Used;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Row;
import org.portregistry.normalize.rank.RowFacts;
import org.portregistry.normalize.rank.Stake;

/** One source says that a service is used on a transport, another that it is not. */
final class UseClash implements ConflictRule {

    @Override
    public List<Dispute> find(PortPicture picture) {
        List<Dispute> disputes = new ArrayList<>();
        for (Row row : picture.all()) {
            Set<String> yes = sources(row, Used.YES);
            Set<String> no = sources(row, Used.NO);
            boolean independent = picture.origins().supportBeside(yes, no) > 0
                    || picture.origins().supportBeside(no, yes) > 0;
            if (!yes.isEmpty() && !no.isEmpty() && independent) {
                disputes.add(dispute(picture, row, yes, no));
            }
        }
        return disputes;
    }

    private static Set<String> sources(Row row, Used used) {
        Set<String> sources = new TreeSet<>();
        for (Stake stake : row.stakes()) {
            if (stake.claim().used() == used) {
                sources.add(stake.claim().source());
            }
        }
        return sources;
    }

    private static Dispute dispute(PortPicture picture, Row row, Set<String> yes, Set<String> no) {
        Origins origins = picture.origins();
        Used used = RowFacts.used(row, origins);
        Basis rule = origins.support(yes) != origins.support(no)
                ? Basis.SUPPORT
                : best(yes, origins) != best(no, origins) ? Basis.AUTHORITY : Basis.TIE;
        Settlement settlement = Settlement.by(rule, 0, false);
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
                        settlement.state(),
                        settlement.rule(),
                        Dispute.rivals(List.of(row)),
                        sentence),
                List.of(row));
    }

    private static int best(Set<String> sources, Origins origins) {
        return sources.stream()
                .mapToInt(source -> origins.authority(source).ordinal())
                .min()
                .orElseThrow();
    }
}
