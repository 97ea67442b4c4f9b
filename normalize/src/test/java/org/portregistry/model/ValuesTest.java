package org.portregistry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values cannot be wrong: they refuse null, and sort alike whatever their order was. */
class ValuesTest {

    private static final Claim CLAIM = Claim.of("list", "line 1")
            .ports(new PortRange(6000, 6000))
            .openEnd(true)
            .transport(Transport.TCP)
            .name("x11")
            .status(ClaimStatus.UNOFFICIAL)
            .used(Used.YES)
            .description("a description")
            .terms(List.of("a", "description"))
            .aliases(List.of("x"))
            .categories(List.of("desktop"))
            .risk("high")
            .frequency("0.5")
            .assignee("Ann")
            .contact("Bob")
            .reference("RFC1013")
            .serviceCode("X11")
            .registered("2001-02")
            .modified("2003-04-05")
            .currentName("x")
            .unauthorizedUse(true)
            .links(List.of("X"))
            .application("xorg")
            .build();

    @Test
    void copyOfAClaim_isEqual() {
        assertEquals(CLAIM, CLAIM.toBuilder().build());
        assertEquals(
                "list line 1 6000 true TCP x11 UNOFFICIAL YES a description [a, description] [x] [desktop] high 0.5"
                        + " Ann Bob RFC1013 X11 2001-02 2003-04-05 x true [X] xorg",
                String.join(
                        " ",
                        Stream.of(
                                        CLAIM.source(),
                                        CLAIM.place(),
                                        CLAIM.ports().orElseThrow(),
                                        CLAIM.openEnd(),
                                        CLAIM.transport(),
                                        CLAIM.name(),
                                        CLAIM.status(),
                                        CLAIM.used(),
                                        CLAIM.description(),
                                        CLAIM.terms(),
                                        CLAIM.aliases(),
                                        CLAIM.categories(),
                                        CLAIM.risk(),
                                        CLAIM.frequency(),
                                        CLAIM.assignee(),
                                        CLAIM.contact(),
                                        CLAIM.reference(),
                                        CLAIM.serviceCode(),
                                        CLAIM.registered(),
                                        CLAIM.modified(),
                                        CLAIM.currentName(),
                                        CLAIM.unauthorizedUse(),
                                        CLAIM.links(),
                                        CLAIM.application())
                                .map(Object::toString)
                                .toList()));
    }

    static List<UnaryOperator<ClaimBuilder>> changes() {
        return List.of(
                claim -> claim.ports(new PortRange(6001, 6001)),
                claim -> claim.ports(new PortRange(6000, 6001)),
                claim -> claim.ports(Optional.empty()),
                claim -> claim.openEnd(false),
                claim -> claim.transport(Transport.UDP),
                claim -> claim.name("x12"),
                claim -> claim.status(ClaimStatus.LISTED),
                claim -> claim.used(Used.NO),
                claim -> claim.description("b"),
                claim -> claim.terms(List.of("b")),
                claim -> claim.aliases(List.of("y")),
                claim -> claim.categories(List.of("server")),
                claim -> claim.risk("low"),
                claim -> claim.frequency("0.6"),
                claim -> claim.assignee("Cid"),
                claim -> claim.contact("Dan"),
                claim -> claim.reference("RFC1"),
                claim -> claim.serviceCode("Y"),
                claim -> claim.registered("2002"),
                claim -> claim.modified("2004"),
                claim -> claim.currentName("y"),
                claim -> claim.unauthorizedUse(false),
                claim -> claim.links(List.of("Y")),
                claim -> claim.application("xquartz"));
    }

    /** Claims that differ in anything sort alike, in whatever order they came. */
    @ParameterizedTest
    @MethodSource("changes")
    void claimsThatDiffer_areParted(UnaryOperator<ClaimBuilder> change) {
        Claim other = change.apply(CLAIM.toBuilder()).build();
        assertEquals(
                Integer.signum(Claim.ORDER.compare(CLAIM, other)), -Integer.signum(Claim.ORDER.compare(other, CLAIM)));
        assertNotEquals(0, Claim.ORDER.compare(CLAIM, other));
    }

    @Test
    void claims_sortByPortsThenTransportThenName() {
        List<Claim> sorted = List.of(
                claim("80", Transport.TCP, "b"),
                claim("80", Transport.TCP, "c"),
                claim("80", Transport.UDP, "a"),
                claim("80-81", Transport.TCP, "a"),
                claim("443", Transport.TCP, "a"),
                claim("", Transport.UNSTATED, "a"));
        List<Claim> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        reversed.sort(Claim.ORDER);
        assertEquals(sorted, reversed);
    }

    @Test
    void whereAClaimIs_isToldInShort() {
        assertEquals("80/tcp", claim("80", Transport.TCP, "a").where());
        assertEquals("80-81/-", claim("80-81", Transport.UNSTATED, "a").where());
        assertEquals("no port/udp", claim("", Transport.UDP, "a").where());
    }

    @Test
    void matrixOfTransports_isToldInWords() {
        assertEquals(
                "list says udp, wiki says tcp+udp",
                new TransportMatrix(
                                Map.of("wiki", Set.of(Transport.UDP, Transport.TCP), "list", Set.of(Transport.UDP)), 0)
                        .inWords());
    }

    @Test
    void notices_sortByKindAndThenByWhereTheyAre() {
        Notice first = new Notice(NoticeKind.RULING_STALE, "b", "b", "b", "b");
        assertSorted(List.of(
                first,
                new Notice(NoticeKind.NAMELESS, "a", "b", "b", "b"),
                new Notice(NoticeKind.NAMELESS, "b", "a", "b", "b"),
                new Notice(NoticeKind.NAMELESS, "b", "b", "a", "b"),
                new Notice(NoticeKind.NAMELESS, "b", "b", "b", "a"),
                new Notice(NoticeKind.NAMELESS, "b", "b", "b", "b")));
    }

    @Test
    void evidence_sortsBySourcePlaceAndWhatIsStated() {
        assertSorted(List.of(
                new Evidence("a", "2", "y", NameMatch.SLUG, Used.UNSTATED, List.of()),
                new Evidence("b", "1", "y", NameMatch.SLUG, Used.UNSTATED, List.of()),
                new Evidence("b", "2", "x", NameMatch.SLUG, Used.UNSTATED, List.of()),
                new Evidence("b", "2", "y", NameMatch.EXACT, Used.UNSTATED, List.of()),
                new Evidence("b", "2", "y", NameMatch.SLUG, Used.YES, List.of()),
                new Evidence("b", "2", "y", NameMatch.SLUG, Used.UNSTATED, List.of()),
                new Evidence("b", "2", "y", NameMatch.SLUG, Used.UNSTATED, List.of("z"))));
    }

    @Test
    void conflicts_sortByStateKindAndPlace() {
        assertSorted(List.of(
                conflict(ConflictKind.USE_CLASH, 80, Transport.TCP, "b", ConflictState.OPEN),
                conflict(ConflictKind.RIVAL_SERVICES, 90, Transport.TCP, "b", ConflictState.SETTLED),
                conflict(ConflictKind.USE_CLASH, 70, Transport.UDP, "b", ConflictState.SETTLED),
                conflict(ConflictKind.USE_CLASH, 80, Transport.TCP, "c", ConflictState.SETTLED),
                conflict(ConflictKind.USE_CLASH, 80, Transport.UDP, "a", ConflictState.SETTLED),
                conflict(ConflictKind.USE_CLASH, 80, Transport.UDP, "b", ConflictState.SETTLED)));
    }

    @Test
    void conflictBetweenOtherSides_staysTheSameOtherwise() {
        Conflict conflict = conflict(ConflictKind.USE_CLASH, 80, Transport.UDP, "http", ConflictState.SETTLED);
        Rival rival = new Rival("http", Status.ASSIGNED, List.of());
        assertEquals(List.of(rival), conflict.between(List.of(rival)).rivals());
        assertEquals(conflict, conflict.between(List.of()));
        assertEquals("use-clash:80/udp:http", conflict.id());
    }

    @Test
    void ruling_prefersItsChoiceOrWhatItAccepts() {
        assertEquals(List.of("a"), ruling("a", List.of(), Transport.TCP).preferred());
        assertEquals(
                List.of("b", "c"), ruling("", List.of("b", "c"), Transport.TCP).preferred());
    }

    @Test
    void oneServiceAcceptedWithoutATransport_isAcceptedOnEvery() {
        assertEquals(true, ruling("", List.of("a"), Transport.UNSTATED).acceptsOnEveryTransport());
        assertEquals(false, ruling("", List.of("a"), Transport.TCP).acceptsOnEveryTransport());
        assertEquals(false, ruling("", List.of("a", "b"), Transport.UNSTATED).acceptsOnEveryTransport());
    }

    @Test
    void vintages_sortByTheirDayAndThenById() {
        Source plain = new Source("b", "B", Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, "");
        assertEquals("", plain.list() + plain.dataDate());
        Source vintage = plain.asVintage("list", "2026-08-17");
        assertEquals("b list 2026-08-17", vintage.id() + " " + vintage.list() + " " + vintage.dataDate());
        Source namesake = new Source(
                "a", "A", Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, "", "list", "2026-08-17");
        assertEquals(1, Integer.signum(Source.BY_AGE.compare(vintage, namesake)));
        assertEquals(-1, Integer.signum(Source.BY_AGE.compare(plain, vintage)));
    }

    @Test
    void input_takesTheSourcesThatItHolds() {
        Source source = new Source("a", "A", Authority.COMMUNITY, "x", TextPolicy.KEEP, Include.DEFAULT, "");
        NormalizerInput input = new NormalizerInput(
                List.of(source), List.of(CLAIM), List.of(), List.of(), List.of(), List.of(), List.of());
        Ruling ruling = ruling("a", List.of(), Transport.TCP);
        assertEquals(true, input.takes("a"));
        assertEquals(false, input.takes("b"));
        assertEquals(List.of(ruling), input.withRulings(List.of(ruling)).rulings());
        assertEquals(List.of(CLAIM), input.withRulings(List.of(ruling)).claims());
        assertEquals(List.of(), input.with(List.of(), List.of(), List.of()).claims());
    }

    @Test
    void nullComponents_areRefused() {
        assertThrows(NullPointerException.class, () -> new Alias("a", null, OptionalInt.empty(), ""));
        assertThrows(NullPointerException.class, () -> new Rival("a", null, List.of()));
        assertThrows(NullPointerException.class, () -> new Rival(null, Status.ASSIGNED, List.of()));
        assertThrows(
                NullPointerException.class, () -> CLAIM.toBuilder().name(null).build());
        assertThrows(NullPointerException.class, () -> new Notice(null, "", "", "", ""));
        assertThrows(
                NullPointerException.class,
                () -> new Evidence("a", "b", null, NameMatch.SLUG, Used.UNSTATED, List.of()));
        assertThrows(NullPointerException.class, () -> new Ruling.Rejection("a", null));
        assertThrows(NullPointerException.class, () -> new ServiceFacts(null, List.of(), "", ""));
        assertThrows(NullPointerException.class, () -> new ServiceFacts("", List.of(), null, ""));
        assertThrows(NullPointerException.class, () -> new ServiceFacts("", List.of(), "", null));
        assertThrows(NullPointerException.class, () -> new Expectation(1, Transport.TCP, null, ""));
        assertThrows(NullPointerException.class, () -> new VocabularyEntry(VocabularyEntry.Kind.RISK, "", null, ""));
        assertThrows(NullPointerException.class, () -> new Source("a", "A", null, "", null, null, ""));
        assertThrows(
                NullPointerException.class,
                () -> new WideRange(
                        PortRange.of(1),
                        Transport.TCP,
                        "a",
                        null,
                        Status.ASSIGNED,
                        "",
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        List.of()));
        assertThrows(NullPointerException.class, () -> ruling(null, List.of(), Transport.TCP));
        assertThrows(
                NullPointerException.class, () -> conflict(ConflictKind.USE_CLASH, 1, null, "", ConflictState.OPEN));
        assertThrows(
                NullPointerException.class,
                () -> new ServiceName("a", null, null, "", List.of(), Registration.NONE, List.of(), List.of()));
    }

    @Test
    void portThatIsNone_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Expectation(65536, Transport.TCP, "a", ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Ruling("f", -1, Transport.TCP, "a", List.of(), List.of(), List.of(), "", List.of(), "", ""));
    }

    private static <T extends Comparable<T>> void assertSorted(List<T> sorted) {
        List<T> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertEquals(sorted, shuffled);
    }

    private static Claim claim(String ports, Transport transport, String name) {
        return Claim.of("list", "line 1")
                .ports(PortRange.parse(ports))
                .transport(transport)
                .name(name)
                .build();
    }

    private static Conflict conflict(
            ConflictKind kind, int port, Transport transport, String service, ConflictState state) {
        return new Conflict(
                kind, PortRange.of(port), transport, service, state, Basis.TIE, List.of(), Optional.empty(), "");
    }

    private static Ruling ruling(String choose, List<String> accept, Transport transport) {
        return new Ruling("f", 80, transport, choose, accept, List.of(), List.of(), "", List.of(), "", "");
    }
}
