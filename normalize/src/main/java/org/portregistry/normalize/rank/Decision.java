package org.portregistry.normalize.rank;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.Notice;
import org.portregistry.model.Ruling;

/**
 * What the rulings on a port say about one of its transports.
 *
 * @param outcome what became of the ruling in force there
 * @param ruling that ruling; empty where none is in force
 * @param notices what it did not weigh
 */
public record Decision(Outcome outcome, Optional<Ruling> ruling, List<Notice> notices) {

    /** What became of a ruling on one transport. */
    public enum Outcome {
        /** No ruling is in force, or the one for every transport has nothing to say about this one. */
        NONE(false, false),
        /** What it prefers is not claimed there any more, and rivals are left: stale. */
        UNCLAIMED(false, true),
        /** A service that it did not weigh would be first without it: stale. */
        OVERTAKEN(true, true),
        /** It says what the rules say anyway. */
        NEEDLESS(true, false),
        /** It decides. */
        NEEDED(true, false);

        private final boolean claimed;
        private final boolean stale;

        Outcome(boolean claimed, boolean stale) {
            this.claimed = claimed;
            this.stale = stale;
        }
    }

    /** No ruling. */
    public static final Decision NONE = new Decision(Outcome.NONE, Optional.empty(), List.of());

    /** Copies the list. */
    public Decision {
        notices = List.copyOf(notices);
    }

    static Decision of(Outcome outcome, Ruling ruling, List<Notice> notices) {
        return new Decision(outcome, Optional.of(ruling), notices);
    }

    /** Returns the services to rank first, in order; empty if no ruling applies. */
    public List<String> preferred() {
        boolean applies = outcome == Outcome.NEEDLESS || outcome == Outcome.NEEDED;
        return applies ? ruling.orElseThrow().preferred() : List.of();
    }

    /**
     * Returns whether a ruling says that a service belongs on every transport on which it is claimed: it accepts that one
     * service and names no transport.
     */
    public boolean acceptsOnEveryTransport(String service) {
        return !isStale()
                && ruling.filter(one -> one.acceptsOnEveryTransport())
                        .filter(one -> one.accept().get(0).equalsIgnoreCase(service))
                        .isPresent();
    }

    /** Returns whether a ruling stands there that no longer fits the claims. */
    public boolean isStale() {
        return outcome.stale;
    }

    /** Returns whether the ruling prefers what is claimed there. */
    boolean isClaimed() {
        return outcome.claimed;
    }

    /** Returns the end of a sentence that says why a settled conflict is open again, or nothing. */
    public String reopened() {
        return isStale()
                ? "; open again, for rulings/" + ruling.orElseThrow().file() + " no longer fits: decide again"
                : "";
    }
}
