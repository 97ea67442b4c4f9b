package org.portregistry.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The command that counts what answers on each port of the flow records that an organisation has, and writes
 * {@code observations.csv}: no address, and nothing that few servers did.
 */
public final class ObservedUse {
    static final String HEADER = "port,transport,share,servers,networks,days,first,last,method";

    private ObservedUse() {}

    /** Runs the command; {@link ObservedUseOptions} has its options. */
    public static void main(String[] arguments) {
        ObservedUseOptions options;
        try {
            options = ObservedUseOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        if (options.isHelp()) {
            System.out.println(ObservedUseOptions.HELP);
            return;
        }
        try {
            System.err.println(run(options));
        } catch (IOException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static String run(ObservedUseOptions options) throws IOException {
        SparkSession session = SparkSession.builder()
                .appName("port-registry observed use")
                .config("spark.sql.catalog.ports", PortCatalog.class.getName())
                .getOrCreate();
        try {
            List<String> rows = count(session, options);
            Files.write(options.out(), withHeader(rows));
            return rows.size() + " ports and transports written to " + options.out();
        } finally {
            session.stop();
        }
    }

    /**
     * Counts in one scan of the records, and returns the rows of {@code observations.csv} by port and transport.
     *
     * @throws IOException if there is no such format
     */
    static List<String> count(SparkSession session, ObservedUseOptions options) throws IOException {
        session.conf().set("observed.min_servers", Long.toString(options.minServers()));
        session.conf().set("observed.min_days", Long.toString(options.minDays()));
        // An aggregation of objects would sort all rows as soon as there are more groups than this; there are at most 4
        // × 65,536.
        session.conf().set("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "300000");
        // A day is the same day wherever the command runs.
        session.conf().set("spark.sql.session.timeZone", "UTC");
        SqlScript.createFlows(session, options.format(), options.in());
        SqlScript.run(session, SqlScript.resource("served.sql"));
        SqlScript.run(session, SqlScript.resource("observed.sql"));
        List<String> rows = session.table("observed").collectAsList().stream()
                .map(ObservedUse::line)
                .toList();
        session.sql("UNCACHE TABLE counted");
        session.sql("DROP VIEW counted");
        return rows;
    }

    private static String line(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column)))
                .collect(Collectors.joining(","));
    }

    /** A share is a decimal number without an exponent. */
    private static String cell(Object value) {
        return value instanceof Double share ? new BigDecimal(share.toString()).toPlainString() : value.toString();
    }

    private static List<String> withHeader(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        return lines;
    }
}
