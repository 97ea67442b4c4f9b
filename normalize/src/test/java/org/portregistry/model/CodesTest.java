package org.portregistry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which releases and text files name the constants, and how they are read again. */
class CodesTest {

    @Test
    void codes_areThoseOfReleasesAndFiles() {
        assertEquals("tcp,udp,sctp,dccp,", codes(Transport.values(), Transport::code));
        assertEquals("tcp,udp,sctp,dccp,-", codes(Transport.values(), Transport::idPart));
        assertEquals(
                "assigned,reserved,unassigned,unofficial,unauthorized,malicious,",
                codes(ClaimStatus.values(), ClaimStatus::code));
        assertEquals("assigned,unofficial,unauthorized,malicious,reserved", codes(Status.values(), Status::code));
        assertEquals("yes,no,", codes(Used.values(), Used::code));
        assertEquals("default,opt-in,never", codes(Include.values(), Include::code));
        assertEquals("keep,drop", codes(TextPolicy.values(), TextPolicy::code));
        assertEquals("system,user,dynamic", codes(PortClass.values(), PortClass::code));
        assertEquals("local,registry,primary,distribution,community", codes(Authority.values(), Authority::code));
        assertEquals("open,contested,settled,by-design", codes(ConflictState.values(), ConflictState::code));
        assertEquals("ruling-stale", NoticeKind.RULING_STALE.code());
        assertEquals("transport-mismatch", ConflictKind.TRANSPORT_MISMATCH.code());
    }

    @Test
    void codes_areReadAgain() {
        for (ClaimStatus status : ClaimStatus.values()) {
            assertEquals(Optional.of(status), ClaimStatus.parse(status.code()));
        }
        for (Used used : Used.values()) {
            assertEquals(Optional.of(used), Used.parse(used.code()));
        }
        assertEquals(Optional.empty(), ClaimStatus.parse("Assigned"));
        assertEquals(Optional.empty(), Used.parse("maybe"));
    }

    @ParameterizedTest
    @CsvSource({"tcp, TCP", "UDP, UDP", "Sctp, SCTP", "dccp, DCCP"})
    void transport_isReadInAnyCase(String text, Transport transport) {
        assertEquals(Optional.of(transport), Transport.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "unstated", "tcp4"})
    void otherWord_isNoTransport(String text) {
        assertEquals(Optional.empty(), Transport.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"TCP, 6", "UDP, 17", "SCTP, 132", "DCCP, 33"})
    void transport_hasTheProtocolNumberOfAnIpHeader(Transport transport, int number) {
        assertEquals(number, transport.protocol());
        assertEquals(true, transport.isStated());
    }

    @Test
    void unstatedTransport_hasNoProtocolNumber() {
        assertEquals(false, Transport.UNSTATED.isStated());
        assertThrows(IllegalStateException.class, Transport.UNSTATED::protocol);
    }

    @ParameterizedTest
    @CsvSource({"0, SYSTEM", "1023, SYSTEM", "1024, USER", "49151, USER", "49152, DYNAMIC", "65535, DYNAMIC"})
    void portClass_beginsWhereTheRfcSays(int port, PortClass expected) {
        assertEquals(expected, PortClass.of(port));
    }

    @ParameterizedTest
    @CsvSource({"-1", "65536"})
    void numberThatIsNoPort_hasNoClass(int port) {
        assertThrows(IllegalArgumentException.class, () -> PortClass.of(port));
    }

    @Test
    void statusesOfAUse_areTold() {
        assertEquals(
                "ASSIGNED UNOFFICIAL UNAUTHORIZED MALICIOUS LISTED",
                Arrays.stream(ClaimStatus.values())
                        .filter(ClaimStatus::namesUse)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "ASSIGNED UNOFFICIAL UNAUTHORIZED",
                Arrays.stream(Status.values())
                        .filter(Status::isBenignUse)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "TRANSPORT_MISMATCH USE_CLASH MISPLACED_SERVICE STATUS_CLASH",
                Arrays.stream(ConflictKind.values())
                        .filter(ConflictKind::isAboutOneService)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(","));
    }
}
