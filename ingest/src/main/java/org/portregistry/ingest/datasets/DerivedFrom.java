package org.portregistry.ingest.datasets;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;

/** Which source copies which: each must exist, and none may in the end copy itself. */
final class DerivedFrom {

    private DerivedFrom() {}

    /** Refuses an unknown source in {@code derivedFrom}, and a cycle. */
    static void check(Path folder, SortedMap<String, SourceDefinition> sources) {
        for (String start : sources.keySet()) {
            Set<String> way = new LinkedHashSet<>();
            for (String id = start; !id.isEmpty(); id = sources.get(id).source().derivedFrom()) {
                if (!sources.containsKey(id)) {
                    throw DatasetsException.in(
                            folder.resolve(start + ".json"),
                            "\"derivedFrom\"",
                            "there is no source \"" + id + "\"" + DidYouMean.hint(id, sources.keySet()),
                            "name a source, or remove the key");
                }
                if (!way.add(id)) {
                    throw DatasetsException.in(
                            folder.resolve(id + ".json"),
                            "\"derivedFrom\"",
                            "goes round in a circle: " + String.join(" copies ", way) + " copies " + id,
                            "remove it where the list is first-hand");
                }
            }
        }
    }
}
