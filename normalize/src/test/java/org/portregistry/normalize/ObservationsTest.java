package org.portregistry.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Observation;
import org.portregistry.model.ObservationSource;
import org.portregistry.model.Registry;
import org.portregistry.model.Transport;

class ObservationsTest {
    private static final String CLAIMS = """
        iana | 9200 | tcp | wap-wsp       | assigned
        list | 9200 | tcp | Elasticsearch |
        wiki | 9200 | tcp | Elasticsearch |
        list | 9201 | tcp | Bad Trojan    | malicious
        wiki | 9201 | tcp | Kibana        |
        list | 9202 |     | Anywhere      |
        """;

    private static final List<Observation> SEEN = List.of(
            seen("generated", 9200, Transport.TCP, "0.25", 100),
            seen("generated", 9201, Transport.TCP, "0.5", 200),
            seen("generated", 9202, Transport.TCP, "0.125", 50),
            seen("generated", 9203, Transport.TCP, "0.75", 300));

    @Test
    void observedPort_givesItsFirstBenignAnswerAFrequency() {
        assertEquals(
                List.of(
                        "9200/tcp/wap-wsp 0.25",
                        "9200/tcp/elasticsearch ",
                        "9201/tcp/kibana 0.5",
                        "9201/tcp/bad-trojan ",
                        "9202/-/anywhere "),
                frequencies(normalize(SEEN)));
    }

    @Test
    void observations_voteForNothing() {
        Registry without = normalize(List.of());
        Registry with = normalize(SEEN);
        assertEquals(Registries.rows(without), Registries.rows(with));
        assertEquals(without.conflicts(), with.conflicts());
        assertEquals(without.notices(), with.notices());
        assertEquals(Answers.of(without), Answers.of(with));
    }

    @Test
    void portThatSeveralCounted_hasWhatTheGreaterCountSays() {
        Observation less = seen("b", 9200, Transport.TCP, "0.1", 60);
        Observation more = seen("a", 9200, Transport.TCP, "0.3", 90);
        Observation asMany = seen("c", 9200, Transport.TCP, "0.4", 90);
        assertEquals(List.of(more), normalize(List.of(less, more, asMany)).observations());
        assertEquals(List.of(more), normalize(List.of(asMany, more, less)).observations());
    }

    @Test
    void statedFrequency_stays() {
        Registry registry = normalize(List.of());
        var stated = registry.assignments().get(0).withFrequency("0.9");
        assertEquals(List.of(stated), Observations.filled(List.of(stated), SEEN));
    }

    private static Registry normalize(List<Observation> observations) {
        return Normalizer.normalize(new NormalizerInput(
                Registries.SOURCES,
                Registries.claims(CLAIMS),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                observations));
    }

    private static List<String> frequencies(Registry registry) {
        return registry.assignments().stream()
                .map(row -> row.id() + " " + row.frequency())
                .collect(Collectors.toList());
    }

    private static Observation seen(String source, int port, Transport transport, String share, int servers) {
        return new Observation(
                new ObservationSource(source, "Generated for a test", "CC0-1.0"),
                port,
                transport,
                share,
                servers,
                servers / 2,
                7,
                "2026-11-01",
                "2026-11-07",
                "syn");
    }
}
