package org.portregistry.publish.lookup;

import java.util.Objects;

/**
 * A conflict, as far as a look-up shows it.
 *
 * @param id its id
 * @param state {@code open}, {@code contested}, {@code settled} or {@code by-design}
 * @param rule the rule that parts its sides
 * @param sentence what is wrong
 */
public record FoundConflict(String id, String state, String rule, String sentence) {
    /** Refuses null. */
    public FoundConflict {
        Objects.requireNonNull(id);
        Objects.requireNonNull(state);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(sentence);
    }

    /** Returns whether a person has to look at it. */
    boolean isOpen() {
        return state.equals("open");
    }
}
