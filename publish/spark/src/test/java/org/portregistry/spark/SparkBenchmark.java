package org.portregistry.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Transport;

/**
 * What a row costs, on 20 million rows of Parquet in local[2]: {@code ci/spark-test --bench}. It counts the CPU time of the
 * tasks, which other programs on the machine disturb less than the clock, and takes the best of some runs.
 */
class SparkBenchmark {
    private static final long ROWS = 20_000_000;
    private static final int RUNS = 5;
    private static final double TARGET = 100;

    /** Static, for the function that a user writes is sent to executors, and a registry cannot be. */
    private static final PortRegistry REGISTRY = PortRegistry.load();

    @TempDir
    private static Path folder;

    private static final AtomicLong CPU = new AtomicLong();
    private static final AtomicLong READ = new AtomicLong();
    private static SparkSession session;

    /** Four flows in five go to well-known servers, the others anywhere; 40,000 servers, 30 days. */
    @BeforeAll
    static void writeFlows() {
        session = LocalSpark.session();
        session.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd task) {
                CPU.addAndGet(task.taskMetrics().executorCpuTime());
                READ.addAndGet(task.taskMetrics().inputMetrics().recordsRead());
            }
        });
        session.sql("""
            SELECT timestamp_seconds(1767225600 + id %% 2592000) AS time,
                   concat('192.0.2.', id %% 250) AS src,
                   concat('10.', server %% 4, '.', server div 4 %% 100, '.', server div 400) AS dst,
                   CAST(32768 + (hash(id) & 16383) AS INT) AS src_port,
                   CAST(CASE WHEN id %% 5 < 4
                             THEN element_at(array(443, 53, 80, 22, 25, 123, 3306, 9200), CAST(1 + server %% 8 AS INT))
                             ELSE hash(id + 1) & 65535 END AS INT) AS dst_port,
                   CAST(CASE WHEN id %% 3 = 0 THEN 17 ELSE 6 END AS INT) AS protocol,
                   27 AS tcp_flags,
                   CAST(null AS STRING) AS initiator, CAST(null AS BOOLEAN) AS answered, CAST(null AS STRING) AS application
            FROM (SELECT id, hash(id) & 32767 AS server FROM range(0, %d, 1, 4))
            """.formatted(ROWS)).write().parquet(folder.resolve("flows").toString());
        session.read().parquet(folder.resolve("flows").toString()).createOrReplaceTempView("measured");
    }

    @Test
    void function_addsLessThanAHundredNanosecondsARow() {
        session.udf()
                .register(
                        "service_by_udf",
                        (UDF2<Integer, Integer, String>) (port, protocol) -> Transport.ofProtocol(protocol)
                                .flatMap(transport -> REGISTRY.service(port, transport))
                                .map(Service::name)
                                .orElse(null),
                        DataTypes.StringType);
        session.read()
                .option("header", "true")
                .option("inferSchema", "true")
                .csv(Path.of(System.getProperty("registry.release"), "names.csv")
                        .toString())
                .createOrReplaceTempView("names");
        double copy = nanoseconds("SELECT dst_port, protocol FROM measured");
        double function =
                nanoseconds("SELECT dst_port, protocol, ports.service(dst_port, protocol) FROM measured") - copy;
        report("a plain copy", copy);
        report("ports.service adds", function);
        report(
                "ports.service_port adds",
                nanoseconds("SELECT dst_port, protocol, ports.service_port(src_port, dst_port, protocol) FROM measured")
                        - nanoseconds("SELECT dst_port, protocol, src_port FROM measured"));
        report(
                "a UDF in Java adds",
                nanoseconds("SELECT dst_port, protocol, service_by_udf(dst_port, protocol) FROM measured") - copy);
        report(
                "a broadcast join adds",
                nanoseconds("SELECT /*+ BROADCAST(names) */ dst_port, measured.protocol, service FROM measured"
                                + " LEFT JOIN names ON names.port = dst_port AND names.protocol = measured.protocol")
                        - copy);
        assertTrue(function <= TARGET, function + " ns a row");
    }

    @Test
    void observedUse_readsTheRecordsOnce() throws IOException {
        Path script = Files.writeString(
                folder.resolve("own.sql"),
                "CREATE OR REPLACE TEMPORARY VIEW flows AS SELECT * FROM parquet.`${flows.in}`");
        READ.set(0);
        CPU.set(0);
        long start = System.nanoTime();
        List<String> rows = ObservedUse.count(
                session,
                ObservedUseOptions.parse(
                        List.of("--in", folder.resolve("flows").toString(), "--format", script.toString())));
        double seconds = (System.nanoTime() - start) / 1e9;
        settle();
        report("observed use takes", (double) CPU.get() / ROWS);
        System.out.printf(
                Locale.ROOT,
                "observed use: %.1f s by the clock, %d ports, %d records read%n",
                seconds,
                rows.size(),
                READ.get());
        assertTrue(rows.size() >= 8, rows.toString());
        // What it read beside them is its own table of sums.
        assertEquals(1, READ.get() / ROWS, READ.get() + " records read");
    }

    /** Returns the CPU time that both cores spend on a row, the best of some runs. */
    private static double nanoseconds(String query) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            settle();
            CPU.set(0);
            session.sql(query).write().format("noop").mode(SaveMode.Overwrite).save();
            settle();
            best = Math.min(best, CPU.get());
        }
        return (double) best / ROWS;
    }

    /** Listeners hear of tasks a little later. */
    private static void settle() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(String what, double nanoseconds) {
        System.out.printf(Locale.ROOT, "%-24s %6.1f ns of CPU a row%n", what, nanoseconds);
    }
}
