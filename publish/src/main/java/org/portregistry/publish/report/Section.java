package org.portregistry.publish.report;

import java.util.List;
import java.util.Objects;

/**
 * A part of the report.
 *
 * @param id its anchor
 * @param title its heading
 * @param about what stands in it, in a sentence
 * @param groups its cards, in groups
 */
public record Section(String id, String title, String about, List<Group> groups) {

    /**
     * Cards that stand together.
     *
     * @param title what they have in common; empty where the section is one group
     * @param cards the cards; made when they are asked for, since all together may not fit into memory
     */
    public record Group(String title, List<Card> cards) {
        /** Refuses null. */
        public Group {
            Objects.requireNonNull(title);
            Objects.requireNonNull(cards);
        }
    }

    /** Refuses null and copies the list. */
    public Section {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(about);
        groups = List.copyOf(groups);
    }

    /** Returns how many cards it holds. */
    public int size() {
        return groups.stream().mapToInt(group -> group.cards().size()).sum();
    }
}
