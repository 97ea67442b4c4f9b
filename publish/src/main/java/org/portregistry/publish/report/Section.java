package org.portregistry.publish.report;

import java.util.List;
import org.portregistry.model.Nulls;

/**
 * A part of the report: the conflicts of one standing.
 *
 * @param standing how much they press
 * @param size how many there are
 * @param cards those that stand in the page; the rest stands in data beside it
 */
public record Section(Standing standing, int size, List<Card> cards) {

    /** Refuses null and copies the list. */
    public Section {
        Nulls.refuse(standing);
        cards = List.copyOf(cards);
    }

    /** Returns its anchor. */
    public String id() {
        return standing.code();
    }

    /** Returns what stands in it, in a sentence. */
    public String about() {
        return switch (standing) {
            case NEW ->
                "These are open since this release. No evidence decides their order, only the weight of a source or the alphabet.";
            case OPEN ->
                "These are open since an earlier release. No evidence decides their order, only the weight of a source or the alphabet.";
            case CONTESTED ->
                "IANA’s assignment decides these against two or more independent sources. A ruling may be worthwhile.";
            case RULED -> "A file in datasets/rulings decides these.";
            case SETTLED -> "There is nothing to do here, unless the rule chose wrongly.";
            case BY_DESIGN -> "These differ by design or share the port. There is nothing to settle.";
        };
    }

    /** Returns how many conflicts stand in the data beside the page. */
    public int rest() {
        return size - cards.size();
    }
}
