package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Observation;
import org.portregistry.model.ObservationSource;
import org.portregistry.model.Registry;
import org.portregistry.model.Transport;
import org.portregistry.normalize.Observations;
import org.portregistry.publish.Examples;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/** What a release says of observations; these are generated, and named as such. */
class ObservedReleaseTest {
    private static final ObservationSource GENERATED =
            new ObservationSource("generated", "Generated for a test", "CC0-1.0");

    private static final List<Observation> SEEN =
            List.of(seen(80, "0.5", 500), seen(4711, "0.125", 125), seen(4712, "0.25", 250));

    private final Release without = Examples.release(Examples.registry());
    private final Release with = Examples.release(observed(Examples.registry()));

    @Test
    void releaseWithObservations_hasThemAsATable() throws IOException {
        assertEquals("""
            port,transport,share,servers,networks,days,first,last,method,source,service
            80,tcp,0.5,500,250,7,2026-11-01,2026-11-07,syn,generated,http
            4711,tcp,0.125,125,62,7,2026-11-01,2026-11-07,syn,generated,
            4712,tcp,0.25,250,125,7,2026-11-01,2026-11-07,syn,generated,
            """, text(with, "observed.csv"));
    }

    @Test
    void releaseWithoutObservations_hasNoTraceOfThem() throws IOException {
        assertTrue(ReleaseFormats.of(without).stream()
                .noneMatch(file -> file.path().equals("observed.csv")));
        assertFalse(text(without, "CONFLICTS.md").contains("nameless"));
        assertFalse(text(without, "LICENCES.md").contains("observ"));
    }

    @Test
    void frequency_standsInTheRowAndForNmap() throws IOException {
        assertTrue(text(with, "nmap-services").contains("http\t80/tcp\t0.5\t"), text(with, "nmap-services"));
        assertTrue(text(with, "ports.csv")
                .lines()
                .anyMatch(row -> row.startsWith("80/tcp/http,") && row.contains(",0.5,")));
    }

    @Test
    void portsThatAreBusyButNameless_areListedForMaintainers() throws IOException {
        String report = text(with, "CONFLICTS.md");
        assertTrue(report.contains("## Busy but nameless: 2"), report);
        assertTrue(report.indexOf("| 4712/tcp | 250 |") < report.indexOf("| 4711/tcp | 125 |"), report);
        assertFalse(report.contains("| 80/tcp |"), "80 has a name");
    }

    @Test
    void licenceOfTheCounts_isTold() throws IOException {
        assertTrue(text(with, "LICENCES.md").contains("| generated | Generated for a test | CC0-1.0 |"));
    }

    @Test
    void otherCounts_makeAnotherRelease() {
        assertNotEquals(without.digest(), with.digest());
    }

    private static Registry observed(Registry registry) {
        return new Registry(
                Observations.filled(registry.assignments(), SEEN),
                registry.ranges(),
                registry.serviceNames(),
                registry.conflicts(),
                registry.notices(),
                SEEN);
    }

    private static String text(Release release, String path) throws IOException {
        ReleaseFormat format = ReleaseFormats.of(release).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Observation seen(int port, String share, int servers) {
        return new Observation(
                GENERATED, port, Transport.TCP, share, servers, servers / 2, 7, "2026-11-01", "2026-11-07", "syn");
    }
}
