package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Assignment;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

class FirewalldServiceTest {

    @Test
    void portsOfAnApplication_areOneServiceWithRangesOnce() throws IOException {
        assertEquals(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <service>
                  <short>grid</short>
                  <description>The ports of grid, from Port Registry 2026.08.17.</description>
                  <port protocol="tcp" port="80"/>
                  <port protocol="udp" port="80"/>
                  <port protocol="tcp" port="6000-6001"/>
                </service>
                """,
                written(
                        row(80, Transport.TCP, "grid").build(),
                        row(80, Transport.UDP, "grid").build(),
                        row(6000, Transport.TCP, "grid").range(6000, 6001).build(),
                        row(6001, Transport.TCP, "grid").range(6000, 6001).build(),
                        row(81, Transport.UNSTATED, "grid").build(),
                        row(82, Transport.TCP, "grid").status(Status.MALICIOUS).build()));
    }

    @Test
    void applicationThatIsNoSlug_namesNoFile() {
        assertEquals(
                List.of("applications/a.xml", "applications/b.xml"),
                FirewalldService.all(release(
                                row(1, Transport.TCP, "b").build(),
                                row(2, Transport.TCP, "a").build(),
                                row(3, Transport.TCP, "../x").build(),
                                row(4, Transport.TCP, "").build()))
                        .stream()
                        .map(ReleaseFormat::path)
                        .toList());
    }

    private static String written(Assignment... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Release release = release(rows);
        FirewalldService.all(release).get(0).write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Release release(Assignment... rows) {
        return Examples.release(new Registry(List.of(rows), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Examples.RowBuilder row(int port, Transport transport, String application) {
        return Examples.row(port, transport, "service").application(application);
    }
}
