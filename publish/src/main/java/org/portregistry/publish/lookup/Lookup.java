package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portregistry.ingest.datasets.AliasesFile;
import org.portregistry.lookup.NameKey;
import org.portregistry.model.Alias;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** Answers queries from a recorded registry. */
public final class Lookup {

    /** How many places a remark names. */
    private static final int PLACES = 6;

    private final Path datasets;
    private final List<FoundRow> ports;

    private Lookup(Path datasets, List<FoundRow> ports) {
        this.datasets = datasets;
        this.ports = ports;
    }

    /**
     * Opens the registry on record.
     *
     * @throws org.portregistry.ingest.DatasetsException if none is recorded
     */
    public static Lookup in(Path datasets) throws IOException {
        return new Lookup(datasets, RecordedPorts.in(datasets.resolve("registry")));
    }

    /** Returns the rows that the wish alone chooses. */
    public Answer everything(Wish wish) throws IOException {
        List<FoundRow> rows = ports.stream().filter(wish::takes).toList();
        List<String> remarks = rows.isEmpty() ? List.of(nothingChosen(ports, wish)) : List.of();
        return withConflicts(List.of(new Answer("", rows, remarks, Map.of()))).get(0);
    }

    private static String nothingChosen(List<FoundRow> all, Wish wish) {
        Set<String> categories = new TreeSet<>();
        all.forEach(row -> categories.addAll(row.categories()));
        return wish.category().isEmpty() || categories.contains(wish.category())
                ? "no row is all of that"
                : "no row is of the category \"" + wish.category() + "\"; there are " + String.join(", ", categories);
    }

    /** Returns what the registry says to each query, in the order of the queries. */
    public List<Answer> answer(List<Query> queries, Wish wish) throws IOException {
        List<Answer> answers = new ArrayList<>();
        Map<Integer, List<FoundRow>> byPort = ports.stream().collect(Collectors.groupingBy(FoundRow::port));
        RecordedRanges ranges = RecordedRanges.in(datasets.resolve("registry"));
        Map<Query, Answer> byName = new HashMap<>();
        for (Query query : queries) {
            answers.add(
                    query.ports().isPresent()
                            ? byPort(query, byPort, ranges, wish)
                            : byName.computeIfAbsent(query, name -> byName(name, wish)));
        }
        return withConflicts(answers);
    }

    private List<Answer> withConflicts(List<Answer> answers) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Answer answer : answers) {
            answer.rows().forEach(row -> ids.addAll(row.conflicts()));
        }
        Map<String, FoundConflict> conflicts = RecordedConflicts.find(datasets.resolve("registry"), ids);
        return answers.stream().map(answer -> answer.with(conflicts)).toList();
    }

    private static Answer byPort(Query query, Map<Integer, List<FoundRow>> byPort, RecordedRanges ranges, Wish wish) {
        PortRange asked = query.ports().orElseThrow();
        List<FoundRow> rows = new ArrayList<>();
        for (int port = asked.start(); port <= asked.end(); port++) {
            for (FoundRow row : byPort.getOrDefault(port, List.of())) {
                if (query.takes(row) && wish.takes(row)) {
                    rows.add(row);
                }
            }
        }
        List<String> remarks = new ArrayList<>();
        if (!query.id().isEmpty()) {
            if (rows.isEmpty()) {
                remarks.add(Remarks.withoutId(query, byPort.getOrDefault(asked.start(), List.of())));
            }
            return new Answer(query.asked(), rows, remarks, Map.of());
        }
        remarks.addAll(ranges.remarks(asked, query.transport()));
        if (!wish.chooses()) {
            remarks.addAll(Remarks.withoutRow(asked, query.transport(), rows));
        }
        return new Answer(query.asked(), rows, remarks, Map.of());
    }

    /**
     * Rows whose own name is asked for go first, before all in just that spelling, since netsteward and net-steward are two;
     * then those that {@code aliases.csv} means by it, then those that have it as an alias; malware, which often goes by
     * everyday names, comes last.
     */
    private Answer byName(Query query, Wish wish) {
        String key = NameKey.of(query.name());
        Set<FoundRow> rows = new LinkedHashSet<>();
        if (!key.isEmpty()) {
            List<FoundRow> named = named(key, query.transport(), wish);
            named.stream()
                    .filter(row -> row.service().equalsIgnoreCase(query.name()))
                    .forEach(rows::add);
            named.stream().filter(row -> isOwnName(row, key)).forEach(rows::add);
            rows.addAll(meant(key, query.transport(), wish));
            rows.addAll(named);
        }
        List<FoundRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(row -> row.status().equals("malicious")));
        return new Answer(
                query.asked(), ordered, rows.isEmpty() ? List.of(nothingNamed(query, key)) : List.of(), Map.of());
    }

    /** The name may be known, and only not on the transport or of the kind that was asked for. */
    private String nothingNamed(Query query, String key) {
        Set<String> places = new LinkedHashSet<>();
        if (!key.isEmpty()) {
            named(key, Transport.UNSTATED, Wish.ALL).forEach(row -> places.add(row.place()));
            meant(key, Transport.UNSTATED, Wish.ALL).forEach(row -> places.add(row.place()));
        }
        if (places.isEmpty()) {
            return NearMisses.of(query.name(), ports);
        }
        return "\"" + query.name() + "\" is on "
                + String.join(", ", places.stream().limit(PLACES).toList())
                + (places.size() > PLACES ? " and more" : "") + "; nothing of it is what you asked for";
    }

    private List<FoundRow> meant(String key, Transport transport, Wish wish) {
        List<FoundRow> rows = new ArrayList<>();
        for (Alias alias : AliasesFile.read(datasets.resolve("aliases.csv"))) {
            if (NameKey.of(alias.stated()).equals(key)) {
                String service = NameKey.of(alias.service());
                named(service, transport, wish).stream()
                        .filter(row -> isOwnName(row, service))
                        .filter(row -> alias.port().isEmpty() || alias.port().getAsInt() == row.port())
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private List<FoundRow> named(String key, Transport transport, Wish wish) {
        return ports.stream()
                .filter(row -> isOwnName(row, key)
                        || row.aliases().stream()
                                .anyMatch(alias -> NameKey.of(alias).equals(key)))
                .filter(row -> row.isOn(transport) && wish.takes(row))
                .toList();
    }

    private static boolean isOwnName(FoundRow row, String key) {
        return NameKey.of(row.service()).equals(key) || NameKey.of(row.label()).equals(key);
    }
}
