package org.portregistry.publish.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.ingest.datasets.CuratedTables;
import org.portregistry.lookup.Overlay;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;

/** Answers queries from a recorded registry. */
public final class Lookup {

    /** How many places a remark names. */
    private static final int PLACES = 6;

    private final Path datasets;
    private final List<FoundRow> rows;
    private final List<FoundRow> ranges;

    private Lookup(Path datasets, List<FoundRow> rows, List<FoundRow> ranges) {
        this.datasets = datasets;
        this.rows = rows;
        this.ranges = ranges;
    }

    /**
     * Opens the registry on record.
     *
     * @throws org.portregistry.ingest.DatasetsException if none is recorded, or it is not as it was recorded
     */
    public static Lookup in(Path datasets) throws IOException {
        Path registry = datasets.resolve("registry");
        return new Lookup(datasets, RecordedRows.ports(registry), RecordedRows.ranges(registry));
    }

    /** Returns the same with a user's own names on top. */
    public Lookup with(Overlay overlay) {
        OverlaidRows overlaid = new OverlaidRows(overlay);
        return new Lookup(datasets, overlaid.rows(rows), overlaid.ranges(ranges));
    }

    /** Returns the ports that are free on a transport, or on all of them where none is stated. */
    public FreePorts free(Transport transport) {
        return FreePorts.of(rows, ranges, transport);
    }

    /**
     * Reads the arguments of a command line; words that are a known name only together are one, though nobody quoted them.
     *
     * @throws IllegalArgumentException if one looks like a port and is none; the message says what is
     */
    public Queries parse(List<String> arguments) throws IOException {
        NamedRows names = names();
        NamedRows rangeNames = rangeNames();
        return Queries.parse(UnquotedNames.united(
                arguments,
                name -> !names.named(name, Transport.UNSTATED, Filter.ALL).isEmpty()
                        || !rangeNames
                                .named(name, Transport.UNSTATED, Filter.ALL)
                                .isEmpty()));
    }

    private NamedRows names() throws IOException {
        return new NamedRows(rows, CuratedTables.aliases(datasets));
    }

    private NamedRows rangeNames() {
        return new NamedRows(ranges, List.of());
    }

    /** Returns what the registry says to each query, in their order; a filter alone is one question. */
    public List<Answer> answer(Queries queries) throws IOException {
        Filter filter = queries.filter();
        List<Answer> answers = new ArrayList<>();
        if (queries.all().isEmpty()) {
            answers.add(everything(filter));
        } else {
            Map<Integer, List<FoundRow>> byPort = rows.stream().collect(Collectors.groupingBy(FoundRow::port));
            NamedRows names = names();
            NamedRows rangeNames = rangeNames();
            for (Query query : queries.all()) {
                answers.add(
                        query.ports().isPresent()
                                ? byPort(query, byPort, filter)
                                : byName(query, names, rangeNames, filter));
            }
        }
        Set<String> ids = answers.stream()
                .flatMap(answer -> answer.rows().stream())
                .flatMap(row -> row.conflicts().stream())
                .collect(Collectors.toSet());
        Map<String, FoundConflict> conflicts = RecordedRows.conflicts(datasets.resolve("registry"), ids);
        return answers.stream().map(answer -> answer.with(conflicts)).toList();
    }

    private List<FoundRow> namedRows() {
        return Stream.concat(rows.stream(), ranges.stream().filter(FoundRow::isNamed))
                .toList();
    }

    private Answer everything(Filter filter) {
        List<FoundRow> chosen = rows.stream().filter(filter::takes).toList();
        return Answer.of(
                filter.toString(), chosen, List.of(), chosen.isEmpty() ? List.of(nothingChosen(filter)) : List.of());
    }

    private String nothingChosen(Filter filter) {
        for (Map.Entry<Filter.Key, String> word : filter.wanted().entrySet()) {
            Filter.Key key = word.getKey();
            Set<String> there = rows.stream()
                    .flatMap(row -> key.words(row).stream())
                    .filter(any -> !any.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!there.contains(word.getValue())) {
                return "no row has the " + key.code() + " \"" + word.getValue() + "\"; there are "
                        + String.join(", ", there);
            }
        }
        return "no row is all of that: " + filter;
    }

    private Answer byPort(Query query, Map<Integer, List<FoundRow>> byPort, Filter filter) {
        PortRange asked = query.ports().orElseThrow();
        List<FoundRow> there = Stream.iterate(asked.start(), port -> port <= asked.end(), port -> port + 1)
                .flatMap(port -> byPort.getOrDefault(port, List.of()).stream())
                .toList();
        List<FoundRow> found = there.stream()
                .filter(row -> query.takes(row) && filter.takes(row))
                .toList();
        List<String> remarks = new ArrayList<>();
        if (!query.remark().isEmpty()) {
            remarks.add(query.remark());
        }
        if (!query.id().isEmpty()) {
            if (found.isEmpty()) {
                remarks.add(Remarks.withoutId(query, there));
            }
            return Answer.of(query.asked(), found, List.of(), remarks);
        }
        List<FoundRow> around = ranges.stream()
                .filter(range -> range.ports().overlaps(asked) && range.isOn(query.transport()))
                .filter(range -> filter.takes(range))
                .toList();
        List<FoundRow> named = around.stream().filter(FoundRow::isNamed).toList();
        if (!filter.chooses()) {
            remarks.addAll(Remarks.withoutUse(query, found, around, free(query.transport())));
        } else if (found.isEmpty() && named.isEmpty()) {
            remarks.add("nothing on " + query + " is of the " + filter);
        }
        return Answer.of(query.asked(), found, named, remarks);
    }

    private Answer byName(Query query, NamedRows names, NamedRows rangeNames, Filter filter) {
        String name = query.name();
        List<FoundRow> found = names.named(name, query.transport(), filter);
        List<FoundRow> named = rangeNames.named(name, query.transport(), filter);
        List<FoundRow> around = ranges.stream().filter(named::contains).toList();
        if (!found.isEmpty() || !around.isEmpty()) {
            return Answer.of(query.asked(), found, around, List.of());
        }
        List<FoundRow> elsewhere = names.named(name, Transport.UNSTATED, Filter.ALL);
        if (!elsewhere.isEmpty()) {
            return Answer.of(query.asked(), List.of(), List.of(), List.of(elsewhere(name, elsewhere)));
        }
        List<FoundRow> mentioned = names.mentioning(name, query.transport(), filter);
        return Answer.of(
                query.asked(),
                mentioned,
                List.of(),
                List.of(
                        mentioned.isEmpty()
                                ? NearMisses.of(name, namedRows())
                                : "no service is called \"" + name + "\"; these hold its words"));
    }

    /** The name may be known, and only not on the transport or of the kind that was asked for. */
    private static String elsewhere(String name, List<FoundRow> rows) {
        List<String> places = rows.stream().map(FoundRow::place).distinct().toList();
        return "\"" + name + "\" is on "
                + String.join(", ", places.stream().limit(PLACES).toList())
                + (places.size() > PLACES ? " and more" : "") + "; nothing of it is what you asked for";
    }
}
