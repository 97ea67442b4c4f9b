package org.portregistry.normalize.name;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Where the services stand that a stated name is compared with. */
enum Place {
    PORT_ALIASES("a row of `aliases.csv` for that port"),
    THIS_TRANSPORT("what IANA assigns on the port and transport"),
    OTHER_TRANSPORTS("what IANA assigns on the port's other transports"),
    ALIASES("a row of `aliases.csv` for every port"),
    ALIASES_IN_USE("a row of `aliases.csv` that gives a service of the port; the claim's own aliases count too"),
    OTHER_PORTS("what IANA assigns on other ports"),
    NAMED_HERE("what other sources call by another name on the port and transport"),
    TOLD_HERE("what other sources tell of in a phrase on the port and transport, giving this other name"),
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
