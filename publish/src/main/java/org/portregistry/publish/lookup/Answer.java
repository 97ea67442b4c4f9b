package org.portregistry.publish.lookup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.portregistry.model.Nulls;

/**
 * What the registry says to a query; {@link AnswerJson} prints it key by key.
 *
 * @param asked the query as typed
 * @param rows the rows, the preferred one of each port and transport first
 * @param ranges the named ranges that the ports lie in, or that bear the name
 * @param remarks what else there is to say: no known use, ephemeral, did you mean
 * @param conflicts the conflicts that the rows take part in, by id
 */
public record Answer(
        @JsonProperty("query") @JsonInclude String asked,

        @JsonProperty("ports") @JsonInclude @JsonIgnoreProperties({"start", "end"})
        List<FoundRow> rows,

        @JsonIncludeProperties({
            "start",
            "end",
            "transport",
            "service",
            "label",
            "status",
            "description",
            "aliases",
            "categories",
            "sources"
        })
        List<FoundRow> ranges,

        List<String> remarks,
        List<FoundConflict> conflicts) {

    /** Refuses null and copies the lists. */
    public Answer {
        Nulls.refuse(asked);
        rows = List.copyOf(rows);
        ranges = List.copyOf(ranges);
        remarks = List.copyOf(remarks);
        conflicts = List.copyOf(conflicts);
    }

    static Answer of(String asked, List<FoundRow> rows, List<FoundRow> ranges, List<String> remarks) {
        return new Answer(asked, rows, ranges, remarks, List.of());
    }

    /** Returns whether the registry knows anything of what was asked for. */
    @JsonIgnore
    public boolean isFound() {
        return !rows.isEmpty() || !ranges.isEmpty();
    }

    /** Returns its rows and ranges in the order in which they are shown: ranges of the user's own come first. */
    List<FoundRow> lines() {
        Stream<FoundRow> own = ranges.stream().filter(FoundRow::isLocal);
        Stream<FoundRow> others = ranges.stream().filter(range -> !range.isLocal());
        return Stream.of(own, rows.stream(), others).flatMap(lines -> lines).toList();
    }

    /** Returns the same answer with those of the conflicts, by id, that its rows take part in. */
    Answer with(Map<String, FoundConflict> all) {
        List<FoundConflict> own = rows.stream()
                .flatMap(row -> row.conflicts().stream())
                .distinct()
                .sorted()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
        return new Answer(asked, rows, ranges, remarks, own);
    }
}
