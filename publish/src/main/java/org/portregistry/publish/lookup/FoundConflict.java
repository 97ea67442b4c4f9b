package org.portregistry.publish.lookup;

import org.portregistry.model.Nulls;

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
        Nulls.refuse(id, state, rule, sentence);
    }

    /** Returns whether a person has to look at it. */
    boolean isOpen() {
        return state.equals("open");
    }
}
