package org.portregistry.normalize.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.portregistry.model.Basis;
import org.portregistry.model.Ruling;
import org.portregistry.model.Status;

/** A ruling that says what the rules say anyway, and will go on saying. */
final class NeedlessRuling {

    private NeedlessRuling() {}

    /**
     * Returns whether the ruling weighs a service that is claimed on the port without a transport: whoever names one for it,
     * such as an opt-in source, makes it a rival.
     */
    static boolean isForesight(Ruling ruling, Collection<String> withoutTransport) {
        for (String service : ruling.over()) {
            if (ServiceNames.contains(withoutTransport, service)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the ruling is one, given the rows as the rules rank them without it. */
    static boolean is(Ruling ruling, List<Row> without) {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < without.size() && i < ruling.preferred().size(); i++) {
            order.add(without.get(i).service());
        }
        boolean needless = ServiceNames.sameNames(order, ruling.preferred());
        for (int i = 0; needless && i < without.size() - 1 && i < order.size(); i++) {
            Basis parting = Ranking.parting(without.get(i), without.get(i + 1), List.of());
            // Between two names that IANA keeps, support comes and goes with the lists; a ruling is the lasting answer.
            boolean bothAssigned = without.get(i + 1).status() == Status.ASSIGNED;
            needless = parting == Basis.REGISTRY || parting == Basis.SUPPORT && !bothAssigned;
        }
        return needless;
    }
}
