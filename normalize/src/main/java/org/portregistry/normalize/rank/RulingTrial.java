package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.normalize.rank.Decision.Outcome;

/** Whether a ruling fits what is claimed on one port and transport, and what the rules say without it. */
final class RulingTrial {

    private final Ruling ruling;
    private final RankOrder rules;
    private final List<Row> withoutRuling;

    private RulingTrial(Ruling ruling, List<Row> there) {
        this.ruling = ruling;
        this.rules = RankOrder.byRules(there);
        this.withoutRuling = rules.rank(there).stream()
                .map(RankedRow::row)
                .filter(row -> row.status().isBenignUse())
                .toList();
    }

    /**
     * Returns what the ruling says about one transport.
     *
     * @param there the rows of that transport
     * @param onPort the rows of every transport of the port
     */
    static Decision of(Ruling ruling, Transport transport, List<Row> there, Map<Transport, List<Row>> onPort) {
        return new RulingTrial(ruling, there).decide(transport, onPort);
    }

    private Decision decide(Transport transport, Map<Transport, List<Row>> onPort) {
        if (!ServiceNames.containsAll(services(withoutRuling), ruling.preferred())) {
            return hasNothingToSay(onPort) ? Decision.NONE : Decision.of(Outcome.UNCLAIMED, ruling, List.of());
        }
        String first = withoutRuling.get(0).service();
        String place = withoutRuling.get(0).port() + "/" + transport.idPart();
        if (!weighs(first)) {
            return Decision.of(Outcome.OVERTAKEN, ruling, List.of(overtaken(first, place)));
        }
        boolean needless = saysWhatTheRulesSay() && !isForesight(onPort) && !joinsTransports(onPort);
        return Decision.of(needless ? Outcome.NEEDLESS : Outcome.NEEDED, ruling, newRivals(place));
    }

    /** A ruling that settles nothing leaves a question only where rivals are left, and its choice is nowhere else. */
    private boolean hasNothingToSay(Map<Transport, List<Row>> onPort) {
        boolean meantElsewhere =
                !ruling.transport().isStated() && ServiceNames.containsAll(services(allOf(onPort)), ruling.preferred());
        return meantElsewhere || withoutRuling.size() < 2;
    }

    private boolean weighs(String service) {
        return ServiceNames.contains(ruling.preferred(), service) || ServiceNames.contains(ruling.over(), service);
    }

    private Notice overtaken(String first, String place) {
        return RulingReview.notice(
                NoticeKind.RULING_STALE,
                ruling,
                "did not weigh " + first + ", which would be first on " + place
                        + " without it; add it to over or decide again");
    }

    private List<Notice> newRivals(String place) {
        return services(withoutRuling).stream()
                .filter(service -> !weighs(service))
                .map(service -> RulingReview.notice(
                        NoticeKind.RULING_NEW_RIVAL,
                        ruling,
                        "did not weigh " + service + ", now claimed on " + place
                                + "; add it to over if the ruling still holds"))
                .toList();
    }

    /** Returns whether the rules give the same order, and will go on giving it. */
    private boolean saysWhatTheRulesSay() {
        int decided = Math.min(withoutRuling.size(), ruling.preferred().size());
        return ServiceNames.areSame(services(withoutRuling.subList(0, decided)), ruling.preferred())
                && IntStream.range(0, Math.min(decided, withoutRuling.size() - 1))
                        .allMatch(at -> isLastingly(withoutRuling.get(at), withoutRuling.get(at + 1)));
    }

    /** Between two names that IANA keeps, support comes and goes with the lists; a ruling is the lasting answer. */
    private boolean isLastingly(Row above, Row below) {
        return switch (rules.parting(above, below)) {
            case LOCAL, RULING, IN_USE, REGISTRY -> true;
            case SUPPORT -> !below.isAssigned();
            case AUTHORITY, TIE -> below.isOfRange() && !above.isOfRange();
        };
    }

    /**
     * Returns whether the ruling weighs a service that is claimed on the port without a transport: whoever names one for it,
     * such as an opt-in source, makes it a rival.
     */
    private boolean isForesight(Map<Transport, List<Row>> onPort) {
        return ServiceNames.containsAny(services(onPort.getOrDefault(Transport.UNSTATED, List.of())), ruling.over());
    }

    /** Returns whether the ruling says that its service belongs on several transports, on which sources may disagree. */
    private boolean joinsTransports(Map<Transport, List<Row>> onPort) {
        return ruling.acceptsOnEveryTransport()
                && onPort.entrySet().stream()
                                .filter(there -> there.getKey().isStated())
                                .filter(there -> ServiceNames.containsAll(services(there.getValue()), ruling.accept()))
                                .count()
                        > 1;
    }

    private static List<Row> allOf(Map<Transport, List<Row>> onPort) {
        return onPort.values().stream().flatMap(Collection::stream).collect(Collectors.toList());
    }

    private static List<String> services(List<Row> rows) {
        return rows.stream().map(Row::service).toList();
    }
}
