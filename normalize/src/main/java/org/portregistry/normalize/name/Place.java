package org.portregistry.normalize.name;

import java.util.List;

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
    /** What IANA assigns on other ports. */
    OTHER_PORTS("what IANA assigns on other ports"),
    /** What other sources call by a name on the port and transport, where the stated name is a phrase. */
    NAMED_HERE("for a phrase: what other sources call by a name on the port and transport");

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
            case PORT_ALIASES -> port.aliases(true, stated);
            case THIS_TRANSPORT ->
                port.assigned().stream()
                        .filter(candidate -> candidate.isOn(stated.transport()))
                        .toList();
            case OTHER_TRANSPORTS ->
                port.assigned().stream()
                        .filter(candidate -> !candidate.isOn(stated.transport()))
                        .toList();
            case ALIASES -> port.aliases(false, stated);
            case OTHER_PORTS -> port.iana().elsewhere(stated);
            case NAMED_HERE ->
                port.named().stream()
                        .filter(candidate -> candidate.isOn(stated.transport()))
                        .toList();
        };
    }
}
