package org.portregistry.publish.embed;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Transport;
import org.portregistry.normalize.Normalizer;

/** Which side of a flow is the server, on real flows whose beginning was seen. {@code ci/embedded} asks npm and Python too. */
class FlowSidesTest {
    private static final Path LABELS = Path.of("..", "..", "shared", "labels", "flow-sides.csv");

    private record Flow(int client, int server, Transport transport) {
        static Flow of(String line) {
            String[] cells = line.split(",");
            return new Flow(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    Transport.valueOf(cells[2].toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void servicePort_isEightPointsBetterThanTheLowerPort() throws IOException {
        assumeTrue(Files.exists(LABELS), "skipped: " + LABELS + " is not here");
        PortRegistry registry = PortRegistry.read(new ByteArrayInputStream(RegistryBytes.of(
                "2026.08.17",
                Normalizer.normalize(Datasets.at(Path.of("..", "datasets")).material(List.of())))));
        List<Flow> flows =
                Files.readAllLines(LABELS).stream().skip(1).map(Flow::of).toList();
        long right = flows.stream()
                .filter(flow -> registry.servicePort(flow.client(), flow.server(), flow.transport()) == flow.server()
                        && registry.servicePort(flow.server(), flow.client(), flow.transport()) == flow.server())
                .count();
        long lower =
                flows.stream().filter(flow -> flow.server() < flow.client()).count();
        assertTrue(
                100 * (right - lower) >= 8L * flows.size(),
                right + " of " + flows.size() + " are right, and " + lower + " by the lower port");
    }
}
