package org.portregistry.normalize.name;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Where the services stand that a stated name is compared with. */
enum Place {
    /** Rows of {@code aliases.csv} for that port. */
    PORT_ALIASES("a row of `aliases.csv` for that port"),
    /** What IANA assigns on the port and transport. */
    THIS_TRANSPORT("what IANA assigns on the port and transport"),
    /** What IANA assigns on the port's other transports. */
    OTHER_TRANSPORTS("what IANA assigns on the port's other transports"),
    /** Rows of {@code aliases.csv} for every port. */
    ALIASES("a row of `aliases.csv` for every port"),
    /** Rows of {@code aliases.csv} that give a service which is assigned or named on the port, by any of the names. */
    ALIASES_IN_USE("a row of `aliases.csv` that gives a service of the port; the claim's own aliases count too"),
    /** What IANA assigns on other ports. */
    OTHER_PORTS("what IANA assigns on other ports"),
    /** What other sources call by a name on the port and transport. */
    NAMED_HERE("what other sources call by another name on the port and transport"),
    /** What other sources tell of in a phrase that gives this other name, on the port and transport. */
    TOLD_HERE("what other sources tell of in a phrase on the port and transport, giving this other name"),
    /** What other sources call by a name there, where the stated name is a phrase. */
    PHRASED_HERE("what other sources call by another name on the port and transport, for a phrase");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** Returns the place as the README writes it. */
    String words() {
        return words;
    }

    /** Returns the services of that place that the stated name should be compared with. */
    List<Candidate> candidates(StatedName stated, Surroundings port) {
        return switch (this) {
            case PORT_ALIASES ->
                port.number().isEmpty() ? List.of() : port.aliases(port.number(), stated.forms().stream());
            case THIS_TRANSPORT ->
                port.assigned().stream()
                        .filter(candidate -> candidate.isOn(stated.transport()))
                        .toList();
            case OTHER_TRANSPORTS ->
                port.assigned().stream()
                        .filter(candidate -> !candidate.isOn(stated.transport()))
                        .toList();
            case ALIASES -> port.aliases(OptionalInt.empty(), stated.forms().stream());
            case ALIASES_IN_USE ->
                Stream.of(port.number(), OptionalInt.empty())
                        .flatMap(number -> port.aliases(number, stated.allNames()).stream())
                        .filter(port::has)
                        .toList();
            case OTHER_PORTS -> port.iana().elsewhere(stated);
            case NAMED_HERE ->
                port.named().stream()
                        .filter(candidate -> candidate.isOn(stated.transport()))
                        .filter(candidate -> !candidate.bears(stated.whole().key()))
                        .toList();
            case TOLD_HERE ->
                port.phrased().stream()
                        .filter(candidate -> candidate.isOn(stated.transport()))
                        .filter(candidate -> !candidate.bears(stated.whole().key()))
                        .filter(candidate ->
                                stated.anyForm(form -> candidate.aliasKeys().contains(form.key())))
                        .toList();
            case PHRASED_HERE -> stated.isPhrase() ? NAMED_HERE.candidates(stated, port) : List.of();
        };
    }
}
