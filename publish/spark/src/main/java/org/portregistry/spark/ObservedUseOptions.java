package org.portregistry.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link ObservedUse} is asked for.
 *
 * @param in what Spark reads: a file, a folder or a pattern
 * @param format a format of the jar, or a file of one's own that ends with {@code .sql}
 * @param minServers a port with fewer distinct servers is left out; at least 1
 * @param minDays a port seen on fewer days is left out; at least 1
 * @param out the file to write, on the machine of the driver
 * @param isHelp whether only help is asked for
 */
record ObservedUseOptions(String in, String format, long minServers, long minDays, Path out, boolean isHelp) {
    static final String HELP = """
        Counts, for every port and transport, the servers that answer in flow records, and writes observations.csv.

          spark-submit --class org.portregistry.spark.ObservedUse --jars port-registry-lookup-<version>.jar \\
            port-registry-spark.jar --in s3a://logs/vpc/2026/*/* --format aws-vpc --out observations.csv

          --in WHAT          the records: a file, a folder or a pattern that Spark reads
          --format NAME      aws-vpc, azure, ecs, gcp-vpc, nfdump-csv, ocsf, suricata-eve, zeek-json, zeek-tsv,
                             or a file of your own, NAME.sql, that makes the view flows of ${flows.in}
          --min-servers N    leave out a port with fewer distinct servers (50)
          --min-days N       leave out a port seen on fewer days (7)
          --out FILE         where to write (observations.csv)

        The file holds no address. It may go to datasets/observations/<id>.csv of a registry of your own.\
        """;

    private static final List<String> KNOWN = List.of("--in", "--format", "--min-servers", "--min-days", "--out");

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if an option is unknown, has no value or a wrong one; the message tells the cure
     */
    static ObservedUseOptions parse(List<String> arguments) {
        if (arguments.contains("--help")) {
            return new ObservedUseOptions("", "", 1, 1, Path.of(""), true);
        }
        Map<String, String> stated = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException(
                        option + " is not an option; write one of " + String.join(", ", KNOWN));
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(option + " has no value; write one after it");
            }
            stated.put(option, arguments.get(i + 1));
        }
        for (String required : List.of("--in", "--format")) {
            if (!stated.containsKey(required)) {
                throw new IllegalArgumentException(required + " is missing; --help shows an example");
            }
        }
        return new ObservedUseOptions(
                stated.get("--in"),
                stated.get("--format"),
                count("--min-servers", stated.getOrDefault("--min-servers", "50")),
                count("--min-days", stated.getOrDefault("--min-days", "7")),
                Path.of(stated.getOrDefault("--out", "observations.csv")),
                false);
    }

    private static long count(String option, String stated) {
        if (!stated.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(option + " " + stated + " is not a count; write a number from 1 on");
        }
        return Long.parseLong(stated);
    }
}
