package org.portregistry.normalize.conflict;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.PortRange;
import org.portregistry.model.Rival;
import org.portregistry.model.Transport;
import org.portregistry.model.TransportMatrix;

/**
 * How far a rule of ranking settles a conflict.
 *
 * @param state the state
 * @param rule the rule that parts the sides
 */
record Settlement(ConflictState state, Basis rule) {

    /**
     * Returns the settlement by a rule.
     *
     * @param against how many independent sources say otherwise
     * @param stale whether a ruling stands there that no longer fits
     */
    static Settlement by(Basis rule, int against, boolean stale) {
        if (stale || rule == Basis.AUTHORITY || rule == Basis.TIE) {
            return new Settlement(ConflictState.OPEN, rule);
        }
        boolean contested = rule == Basis.REGISTRY && against >= 2;
        return new Settlement(contested ? ConflictState.CONTESTED : ConflictState.SETTLED, rule);
    }

    /** Returns the settlement of what is not a fault: the services differ by design, or share the port. */
    static Settlement byDesign(Basis rule) {
        return new Settlement(ConflictState.BY_DESIGN, rule);
    }

    /** Returns the conflict that is settled so; every conflict is made here. */
    Conflict of(
            ConflictKind kind,
            PortRange ports,
            Transport transport,
            List<Rival> rivals,
            Optional<TransportMatrix> transports,
            String sentence) {
        String service = kind.isAboutOneService() ? rivals.get(0).service() : "";
        return new Conflict(kind, ports, transport, service, state, rule, rivals, transports, sentence);
    }

    /** Returns a few words that say what the rule did, for sentences. */
    String inWords(String winner) {
        return switch (rule) {
            case LOCAL -> "your own overlay puts " + winner + " first";
            case RULING -> "a ruling prefers " + winner;
            case IN_USE -> "a primary source says that " + winner + " is in use here";
            case REGISTRY -> "IANA's assignment puts " + winner + " first";
            case SUPPORT -> "more independent sources name " + winner;
            case AUTHORITY -> winner + " is first only because its source weighs more; this needs a ruling";
            case TIE -> "there is no evidence for an order; this needs a ruling";
        };
    }
}
