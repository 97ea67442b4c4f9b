package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.Transport;

/** With which services of a port a stated name is compared. */
class PlaceTest {
    private static final IanaServices IANA = new IanaServices(List.of(claim("fig", Transport.TCP)));

    @Test
    void assignedServices_areThoseOfTheTransportOrOfTheOthers() {
        Surroundings port =
                port(List.of(service("plum", Transport.TCP), service("pear", Transport.UDP)), List.of(), List.of());
        assertEquals(List.of("plum"), names(Place.THIS_TRANSPORT, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of("pear"), names(Place.OTHER_TRANSPORTS, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of("plum", "pear"), names(Place.THIS_TRANSPORT, stated("kiwi", Transport.UNSTATED), port));
        assertEquals(List.of(), names(Place.OTHER_TRANSPORTS, stated("kiwi", Transport.UNSTATED), port));
    }

    @Test
    void namedServices_areThoseOfTheTransportUnderOtherNames() {
        Surroundings port =
                port(List.of(), List.of(service("plum", Transport.TCP), service("pear", Transport.UDP)), List.of());
        assertEquals(List.of("plum"), names(Place.NAMED_HERE, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of(), names(Place.NAMED_HERE, stated("plum", Transport.TCP), port));
        assertEquals(List.of(), names(Place.PHRASED_HERE, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of("plum"), names(Place.PHRASED_HERE, stated("kiwi jam", Transport.TCP), port));
    }

    @Test
    void toldServices_areThoseThatGiveTheNameAsAnother() {
        Surroundings port = port(
                List.of(),
                List.of(),
                List.of(
                        service("plum", Transport.TCP).alsoCalled(Set.of("kiwi", "plum")),
                        service("pear", Transport.UDP).alsoCalled(Set.of("kiwi")),
                        service("fig", Transport.TCP).alsoCalled(Set.of("date"))));
        assertEquals(List.of("plum"), names(Place.TOLD_HERE, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of(), names(Place.TOLD_HERE, stated("plum", Transport.TCP), port));
    }

    @Test
    void aliases_areThoseOfThePortOrOfEveryOne() {
        Surroundings port = port(List.of(service("plum", Transport.TCP)), List.of(), List.of());
        assertEquals(List.of("plum"), names(Place.PORT_ALIASES, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of("fig"), names(Place.ALIASES, stated("kiwi", Transport.TCP), port));
        assertEquals(List.of("plum"), names(Place.ALIASES_IN_USE, stated("kiwi", Transport.TCP), port));
        assertEquals(
                List.of(true),
                Place.ALIASES.candidates(stated("kiwi", Transport.TCP), port).stream()
                        .map(Candidate::isRegistered)
                        .toList());
        Surroundings nowhere = new Surroundings(OptionalInt.empty(), List.of(), List.of(), List.of(), IANA, aliases());
        assertEquals(List.of(), names(Place.PORT_ALIASES, stated("kiwi", Transport.TCP), nowhere));
        assertEquals(List.of(), names(Place.ALIASES_IN_USE, stated("kiwi", Transport.TCP), nowhere));
    }

    @Test
    void unusedAlias_isANotice() {
        Alias used = alias("kiwi", "plum", OptionalInt.of(80));
        assertEquals(
                List.of(
                        "no source says \"date\"; the alias serves look-ups only",
                        "no source says \"nut\" on 7; the alias serves look-ups only"),
                AliasBook.unused(
                                List.of(
                                        used,
                                        alias("date", "fig", OptionalInt.empty()),
                                        alias("nut", "fig", OptionalInt.of(7))),
                                List.of(used))
                        .stream()
                        .map(notice -> notice.sentence())
                        .toList());
    }

    private static List<String> names(Place place, StatedName stated, Surroundings port) {
        return place.candidates(stated, port).stream().map(Candidate::service).toList();
    }

    private static Surroundings port(List<Candidate> assigned, List<Candidate> named, List<Candidate> phrased) {
        return new Surroundings(OptionalInt.of(80), assigned, named, phrased, IANA, aliases());
    }

    private static AliasBook aliases() {
        return new AliasBook(
                List.of(alias("kiwi", "plum", OptionalInt.of(80)), alias("kiwi", "fig", OptionalInt.empty())));
    }

    private static Alias alias(String stated, String service, OptionalInt port) {
        return new Alias(stated, service, port, "a test");
    }

    private static Candidate service(String name, Transport transport) {
        return Candidate.claimed(name, true, List.of(claim(name, transport)));
    }

    private static StatedName stated(String name, Transport transport) {
        return StatedName.literal(claim(name, transport), IANA);
    }

    private static Claim claim(String name, Transport transport) {
        return Claim.of("list", "line 1").name(name).transport(transport).build();
    }
}
