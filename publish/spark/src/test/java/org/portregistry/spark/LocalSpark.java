package org.portregistry.spark;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The one session of all tests, on two cores. */
final class LocalSpark {
    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("port-registry tests")
            .config("spark.sql.catalog.ports", PortCatalog.class.getName())
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.warehouse.dir", "target/warehouse")
            // snappy-java takes Debian's musl for the system's C library, where that is installed, and fails.
            .config("spark.sql.parquet.compression.codec", "zstd")
            .config("spark.io.compression.codec", "zstd")
            .getOrCreate();

    private LocalSpark() {}

    static SparkSession session() {
        return SESSION;
    }

    /** Runs a query and returns its rows, cells separated by a blank. */
    static List<String> rows(String query) {
        return SESSION.sql(query).collectAsList().stream().map(LocalSpark::text).toList();
    }

    /** Runs a query of one row and returns it. */
    static String row(String query) {
        List<String> rows = rows(query);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows for " + query);
        }
        return rows.get(0);
    }

    private static String text(Row row) {
        return java.util.stream.IntStream.range(0, row.size())
                .mapToObj(row::get)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
