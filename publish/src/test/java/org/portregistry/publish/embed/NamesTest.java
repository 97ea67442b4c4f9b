package org.portregistry.publish.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Transport;
import org.portregistry.model.Registry;
import org.portregistry.normalize.Answer;
import org.portregistry.normalize.Answers;
import org.portregistry.publish.Examples;

/** A join over names.csv and the look-up library give the same answer to every question. */
class NamesTest {

    @Test
    void everyPair_hasTheAnswerOfTheLibrary() throws IOException {
        Registry registry = Examples.registry();
        Map<String, Answer> answers = new HashMap<>();
        for (Answer answer : Answers.of(registry)) {
            answers.put(answer.port() + "/" + answer.transport().code(), answer);
        }
        PortRegistry library = PortRegistry.read(new ByteArrayInputStream(RegistryBytes.of("2026.08.17", registry)));
        for (Transport transport : Transport.values()) {
            for (int port = 0; port <= 65535 && transport != Transport.UNSTATED; port++) {
                Answer answer = answers.get(port + "/" + transport.code());
                assertEquals(
                        answer == null ? "" : answer.service() + " " + answer.weight(),
                        library.service(port, transport)
                                .map(service -> service.name() + " " + service.weight())
                                .orElse(""));
            }
        }
    }
}
