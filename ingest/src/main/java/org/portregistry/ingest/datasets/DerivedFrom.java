package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.DidYouMean;

/** Which source copies which: each must exist, none may in the end copy itself, and vintages of one list copy nothing. */
final class DerivedFrom {

    private DerivedFrom() {}

    /**
     * Returns what is wrong with {@code derivedFrom}, by source.
     *
     * @param broken the ids of sources whose files cannot be read, and which may well be copied
     */
    static Map<String, DatasetsException> problems(
            Path folder, SortedMap<String, SourceDefinition> sources, Set<String> broken) {
        Map<String, DatasetsException> problems = new TreeMap<>();
        for (String id : sources.keySet()) {
            problem(id, sources, broken)
                    .ifPresent(problem -> problems.put(id, problem.in(folder.resolve(id + ".json"))));
        }
        return problems;
    }

    private record Problem(String sentence, String cure) {
        DatasetsException in(Path file) {
            return DatasetsException.in(file, "\"derivedFrom\"", sentence, cure);
        }
    }

    private static Optional<Problem> problem(
            String start, SortedMap<String, SourceDefinition> sources, Set<String> broken) {
        Set<String> way = new LinkedHashSet<>();
        for (String id = start; !id.isEmpty(); id = sources.get(id).source().derivedFrom()) {
            if (broken.contains(id)) {
                return Optional.empty();
            }
            if (!sources.containsKey(id)) {
                return Optional.of(new Problem(
                        "there is no source \"" + id + "\"" + DidYouMean.hint(id, sources.keySet()),
                        "name a source, or remove the key"));
            }
            if (!way.add(id)) {
                return Optional.of(new Problem(
                        "goes round in a circle: " + String.join(" copies ", way) + " copies " + id,
                        "remove it where the list is first-hand"));
            }
            String list = sources.get(start).list();
            if (way.size() > 1 && !list.isEmpty() && list.equals(sources.get(id).list())) {
                return Optional.of(new Problem(
                        "\"" + id + "\" is a vintage of the same list \"" + list
                                + "\", of which only the newest counts",
                        "remove the key"));
            }
        }
        return Optional.empty();
    }
}
