package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** On flows whose beginning was seen, the server's side is found more often than by "the lower port". */
class ServerSideTest {
    private static final Path LABELS = Path.of("../../../shared/labels/flow-sides.csv");

    @Test
    void hardFlows_areEightPointsBetterThanTheLowerPort() {
        Assumptions.assumeTrue(Files.exists(LABELS), "skipped: there is no " + LABELS);
        LocalSpark.session()
                .read()
                .option("header", "true")
                .option("inferSchema", "true")
                .csv(LABELS.toString())
                .createOrReplaceTempView("labels");
        String[] shares = LocalSpark.row(
                        "SELECT count(*), 100 * avg(cast(least(client, server) = server AS int)), 100 *"
                                + " avg(cast(ports.service_port(client, server, transport) = server AS int)), 100 *"
                                + " avg(cast(ports.service_side(server, client, transport) = 'source' AS int)) FROM"
                                + " labels")
                .split(" ");
        double lower = Double.parseDouble(shares[1]);
        double ours = Double.parseDouble(shares[2]);
        assertEquals("160", shares[0]);
        assertTrue(ours >= lower + 8, "the lower port " + lower + " %, ours " + ours + " %");
        assertEquals(shares[2], shares[3], "the side is the port's");
    }
}
