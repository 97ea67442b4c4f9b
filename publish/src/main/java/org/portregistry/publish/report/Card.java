package org.portregistry.publish.report;

import java.util.List;
import java.util.Optional;
import org.portregistry.model.Nulls;
import org.portregistry.model.TransportMatrix;

/**
 * A conflict as a person reads it.
 *
 * @param id its id
 * @param kind its kind in words
 * @param standing how much it presses: the section that it stands in
 * @param rule what decides the order of its sides, in a word or two
 * @param first the first port
 * @param last the last port
 * @param transport the transport, or empty
 * @param since the version that first showed it
 * @param place where it is
 * @param question what it asks
 * @param sentence what is wrong
 * @param choice what the rule chooses, and why
 * @param iana what IANA assigns there, in a sentence
 * @param sides its sides, the preferred one first
 * @param matrix who says which transports, where that is the matter
 * @param weighed the benign services on record there, which a ruling weighs
 * @param canSettle whether a ruling could settle it
 * @param draft a ruling to finish, where one could settle it and it presses
 */
public record Card(
        String id,
        String kind,
        Standing standing,
        String rule,
        int first,
        int last,
        String transport,
        String since,
        String place,
        String question,
        String sentence,
        String choice,
        String iana,
        List<Side> sides,
        Optional<TransportMatrix> matrix,
        List<String> weighed,
        boolean canSettle,
        Optional<RulingDraft> draft) {

    /** Refuses null and copies the lists. */
    public Card {
        Nulls.refuse(
                id, kind, standing, rule, transport, since, place, question, sentence, choice, iana, matrix, draft);
        sides = List.copyOf(sides);
        weighed = List.copyOf(weighed);
    }

    /** Returns whether the card is for a person to act on, and stands open. */
    public boolean isPressing() {
        return standing.isPressing();
    }

    /** Returns the address of the port's page in the site. */
    public String portPage() {
        return "site/index.html#" + first + (transport.isEmpty() ? "" : "/" + transport);
    }

    /** Returns the services to weigh, separated by semicolons, where they are not just the benign sides. */
    public Optional<String> othersWeighed() {
        List<String> benign = sides.stream()
                .filter(Side::isBenign)
                .map(Side::service)
                .distinct()
                .sorted()
                .toList();
        return !canSettle || benign.equals(weighed) ? Optional.empty() : Optional.of(String.join(";", weighed));
    }
}
