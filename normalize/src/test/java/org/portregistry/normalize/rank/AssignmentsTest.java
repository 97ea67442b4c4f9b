package org.portregistry.normalize.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimBuilder;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Transport;
import org.portregistry.normalize.Registries;

/** The facts of a row: each from the preferred claim that states it. */
class AssignmentsTest {

    @Test
    void facts_areThoseOfTheFirstClaimThatStatesThem() {
        Assignment row = row(
                claim("iana", "x11").assignee("Ann").registered("2001-02").description("X"),
                claim("debian", "x11")
                        .assignee("Bob")
                        .contact("Cid")
                        .reference("RFC1013")
                        .serviceCode("XWIN")
                        .modified("2003-04-05")
                        .frequency("0.25")
                        .application("xorg")
                        .description("Y"));
        assertEquals(
                List.of("Ann", "Cid", "RFC1013", "XWIN", "2001-02", "2003-04-05", "0.25", "xorg", "X"),
                List.of(
                        row.registration().assignee(),
                        row.registration().contact(),
                        row.registration().reference(),
                        row.registration().serviceCode(),
                        row.registration().registered(),
                        row.registration().modified(),
                        row.frequency(),
                        row.application(),
                        row.description()));
    }

    @Test
    void factsThatNobodyStates_areEmpty() {
        Assignment row = row(claim("iana", "x11"));
        assertEquals(
                "",
                row.registration().assignee()
                        + row.registration().contact()
                        + row.registration().reference()
                        + row.registration().serviceCode()
                        + row.registration().registered()
                        + row.registration().modified()
                        + row.frequency()
                        + row.application()
                        + row.description()
                        + row.risk()
                        + row.label());
        assertEquals(Optional.empty(), row.range());
        assertEquals(false, row.registration().unauthorizedUse());
    }

    @Test
    void unauthorizedUse_isThatOfAnyClaim() {
        assertEquals(
                true,
                row(claim("iana", "x11"), claim("debian", "x11").unauthorizedUse(true))
                        .registration()
                        .unauthorizedUse());
    }

    @Test
    void sourcesAndEvidence_areSortedAndEachOnce() {
        Assignment row =
                row(claim("wiki", "x11"), claim("iana", "x11"), claim("debian", "x11"), claim("debian", "X11"));
        assertEquals(List.of("debian", "iana", "wiki"), row.sources());
        assertEquals(
                List.of("debian X11", "debian x11", "iana x11", "wiki x11"),
                row.evidence().stream()
                        .map(one -> one.source() + " " + one.stated())
                        .toList());
    }

    @Test
    void range_isThatOfTheClaimForIt() {
        Registry registry = Registries.of("iana | 6000-6063 | tcp | x11 | assigned |\nlist | 6001 | tcp | x11 | |");
        assertEquals(
                Optional.of(new PortRange(6000, 6063)),
                Registries.row(registry, "6001/tcp/x11").range());
    }

    /** What a primary source says of a use goes before IANA's words; of a whole range, or of a listing, it does not. */
    @ParameterizedTest
    @CsvSource({"yes, 6000, ours", "'', 6000, theirs", "yes, 6000-6001, theirs"})
    void descriptionOfAUse_isThatOfThePrimarySource(String used, String ports, String description) {
        Registry registry = Registries.of("""
            iana    | 6000 | tcp | x11 | assigned | theirs
            curated | %s   | tcp | x11 |          | ours | used=%s
            """.formatted(ports, used));
        assertEquals(description, Registries.row(registry, "6000/tcp/x11").description());
    }

    @Test
    void label_isTheTextThatASlugWasMadeOf() {
        Registry registry = Registries.of("list | 9999 | tcp | Great Tool | |\nlist | 9998 | tcp | thing | |");
        assertEquals(
                "Great Tool", Registries.row(registry, "9999/tcp/great-tool").label());
        assertEquals("", Registries.row(registry, "9998/tcp/thing").label());
    }

    private static ClaimBuilder claim(String source, String name) {
        return Claim.of(source, "line 1")
                .ports(PortRange.of(6000))
                .transport(Transport.TCP)
                .name(name)
                .status(source.equals("iana") ? ClaimStatus.ASSIGNED : ClaimStatus.LISTED);
    }

    private static Assignment row(ClaimBuilder... claims) {
        List<Claim> built = List.of(claims).stream().map(ClaimBuilder::build).toList();
        return Registries.of(built, List.of(), List.of()).assignments().get(0);
    }
}
