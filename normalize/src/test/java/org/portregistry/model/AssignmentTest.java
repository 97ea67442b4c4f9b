package org.portregistry.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    @ParameterizedTest
    @CsvSource({
        "9200, TCP, elasticsearch, 9200/tcp/elasticsearch",
        "8080, UNSTATED, tomcat, 8080/-/tomcat",
        "1024, TCP, '', 1024/tcp/-"
    })
    void id_isMadeOfPortTransportAndService(int port, Transport transport, String service, String id) {
        assertEquals(id, Assignment.idOf(port, transport, service));
        assertEquals(id, row(id, port, transport, service, 1).id());
    }

    @ParameterizedTest
    @CsvSource({
        "80/tcp/http, 81, http, 1",
        "80/tcp/http, 80, www, 1",
        "80/tcp/http, 80, http, 0",
        "65536/tcp/http, 65536, http, 1"
    })
    void rowThatIsWrong_isRefused(String id, int port, String service, int rank) {
        assertThrows(IllegalArgumentException.class, () -> row(id, port, Transport.TCP, service, rank));
    }

    @Test
    void missingPart_isRefused() {
        assertThrows(
                NullPointerException.class,
                () -> row("80/tcp/http", 80, Transport.TCP, "http", 1).withFrequency(null));
    }

    @Test
    void rowWithAnotherRank_staysTheSameOtherwise() {
        Assignment row = row("80/tcp/http", 80, Transport.TCP, "http", 1);
        Assignment other = row.with(2, List.of("use-clash:80/tcp:http"));
        assertEquals(2, other.rank());
        assertEquals(List.of("use-clash:80/tcp:http"), other.conflicts());
        assertEquals(row, other.with(1, List.of()));
        assertEquals("0.5", row.withFrequency("0.5").frequency());
        assertEquals(row, row.withFrequency("0.5").withFrequency(""));
        assertEquals(PortClass.SYSTEM, row.portClass());
    }

    private static Assignment row(String id, int port, Transport transport, String service, int rank) {
        return new Assignment(
                id,
                port,
                transport,
                service,
                "",
                rank,
                Status.ASSIGNED,
                Used.UNSTATED,
                "",
                List.of(),
                List.of(),
                "",
                "",
                Registration.NONE,
                Optional.empty(),
                1,
                List.of("iana"),
                Basis.REGISTRY,
                List.of(),
                "",
                List.of());
    }
}
