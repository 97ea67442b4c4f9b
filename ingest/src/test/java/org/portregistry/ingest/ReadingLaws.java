package org.portregistry.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portregistry.ingest.datasets.StoredClaims;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

/** What holds for every format and all bytes, however hostile. */
public final class ReadingLaws {

    /** The longest list for which the time is limited, in bytes. */
    private static final int LONG = 64 << 10;

    private static final double MOST_SECONDS = 5;

    private ReadingLaws() {}

    /** Returns a source of every format, with the options that make it read the most. */
    public static List<SourceDefinition> formats() {
        return Formats.all().stream().map(format -> format(format.name())).toList();
    }

    /** Returns a source of that format, with the options that make it read the most. */
    public static SourceDefinition format(String name) {
        return switch (name) {
            case "services" -> SourceFiles.of(name, "commented", true);
            case "labelled-blocks" -> SourceFiles.of(name, "malware", true);
            case "bullets" -> SourceFiles.of(name, "mentions", true, "malware", true);
            case "pattern" ->
                SourceFiles.of(
                        name,
                        "pattern",
                        "^(?<port>[^|]*)\\|(?<transport>[^|]*)\\|(?<name>[^|]*)(?:\\|(?<description>.*))?$");
            default -> name.startsWith("iana") ? SourceFiles.of(name, "portless", true) : SourceFiles.of(name);
        };
    }

    /**
     * Reads a list and checks that it is read or refused, in time, with every row accounted for, and that the claims
     * can be stored.
     *
     * @throws AssertionError if a law is broken
     */
    public static void check(SourceDefinition definition, byte[] list) throws IOException {
        long begin = cpuTime();
        Reading reading;
        try {
            reading = SourceParser.parse(definition, List.of(new Document("list", list)));
        } catch (FormatException e) {
            reading = new Reading(List.of(), List.of(), 0, "");
        }
        double seconds = (cpuTime() - begin) / 1e9;
        require(list.length > LONG || seconds < MOST_SECONDS, list.length + " bytes took " + seconds + " s");

        List<Claim> claims = reading.claims();
        requireEveryRow(definition, list, reading);
        for (Claim claim : claims) {
            PortRange ports = claim.ports().orElse(PortRange.of(0));
            require(0 <= ports.start() && ports.start() <= ports.end() && ports.end() <= 65535, claim.toString());
        }
        StoredClaims.requireSame(claims);
    }

    /** Rows may share a place, as two records in a line do; at each, rows without a skip have claims, and only they. */
    private static void requireEveryRow(SourceDefinition definition, byte[] list, Reading reading) throws IOException {
        if (reading.rows() == 0) {
            return;
        }
        Map<String, Integer> open = new TreeMap<>();
        Formats.named(definition.format())
                .orElseThrow()
                .read(new Document("list", list), definition.options())
                .rows()
                .forEach(row -> open.merge(row.place(), 1, Integer::sum));
        int rows = open.values().stream().mapToInt(Integer::intValue).sum();
        require(rows == reading.rows(), rows + " rows are not " + reading.rows());
        reading.skips().forEach(skip -> open.merge(skip.place(), -1, Integer::sum));
        Map<String, Integer> claims = new TreeMap<>();
        for (Claim claim : reading.claims()) {
            String place = claim.place();
            // What an open port such as 6000+ leaves unsaid stands behind the place.
            String row = open.containsKey(place) ? place : place.substring(0, Math.max(0, place.lastIndexOf(" (")));
            claims.merge(row, 1, Integer::sum);
        }
        require(open.keySet().containsAll(claims.keySet()), claims.keySet() + " are not all in " + open.keySet());
        open.forEach((place, count) -> {
            int claimed = claims.getOrDefault(place, 0);
            require(
                    count >= 0 && claimed >= count && claimed == 0 == (count == 0),
                    count + " rows without a skip at " + place + " gave " + claimed + " claims");
        });
    }

    /** Returns the list, and the same made as long as {@link #check} limits the time for. */
    public static Stream<byte[]> grown(byte[] list) {
        if (list.length == 0 || list.length > LONG) {
            return Stream.of(list);
        }
        int start = list.length / 2;
        while (start > 0 && list[start - 1] != '\n') {
            start--;
        }
        int end = start;
        while (end < list.length && list[end++] != '\n') {
            // to the end of the line
        }
        return Stream.of(list, repeated(list, 0, list.length), repeated(list, start, end));
    }

    private static byte[] repeated(byte[] list, int start, int end) {
        int length = end - start;
        int times = (LONG - list.length) / length;
        byte[] repeated = Arrays.copyOf(list, list.length + times * length);
        for (int i = 0; i < times; i++) {
            System.arraycopy(list, start, repeated, end + i * length, length);
        }
        System.arraycopy(list, end, repeated, end + times * length, list.length - end);
        return repeated;
    }

    /** Other programs on the machine must not fail a law. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
