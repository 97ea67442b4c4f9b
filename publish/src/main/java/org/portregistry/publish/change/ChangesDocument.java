package org.portregistry.publish.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portregistry.publish.snapshot.SnapshotTable;
import org.portregistry.publish.table.SchemaVersion;

/**
 * The content of {@code changes.json}, key by key; Jackson reads and writes it.
 *
 * @param meta which releases it is about
 * @param summary how many changes of each kind there are
 * @param bySource the same by source
 * @param tables from which files to which ones the changes lead; left out for the first release
 * @param withdrawn the ids that were and are no more
 * @param changes the changes
 * @param quiet the rows of which only that changed which is no news
 */
record ChangesDocument(
        Meta meta,
        Map<String, Integer> summary,
        @JsonProperty("by_source") Map<String, Map<String, Integer>> bySource,
        @JsonInclude(Include.NON_EMPTY) List<TableNode> tables,
        List<String> withdrawn,
        List<ChangeNode> changes,
        @JsonInclude(Include.NON_EMPTY) List<RowNode> quiet) {

    record Meta(
            String version,
            @JsonInclude(Include.NON_EMPTY) String previous,
            @JsonProperty("schema_version") String schemaVersion) {
        Meta {
            Objects.requireNonNull(version, "has no version");
            previous = Objects.requireNonNullElse(previous, "");
        }
    }

    record TableNode(String path, String before, String after, List<String> columns) {
        TableNode {
            Objects.requireNonNull(path, "has no path");
            Objects.requireNonNull(before, "has no before");
            Objects.requireNonNull(after, "has no after");
            Objects.requireNonNull(columns, "has no columns");
        }

        static TableNode of(TableChange table) {
            return new TableNode(table.table().file(), table.before(), table.after(), table.columns());
        }

        TableChange value() {
            return new TableChange(applicable(path), before, after, columns);
        }
    }

    /** A row of a table; the id of the row that is gone, or the row that is there now, or both. */
    @JsonInclude(Include.NON_EMPTY)
    record RowNode(String table, String gone, Map<String, String> row) {
        RowNode {
            Objects.requireNonNull(table, "has no table");
        }

        static RowNode of(RowChange change) {
            return new RowNode(change.table().file(), change.gone(), change.row());
        }

        RowChange value() {
            return new RowChange(
                    applicable(table), Objects.requireNonNullElse(gone, ""), Objects.requireNonNullElse(row, Map.of()));
        }
    }

    @JsonInclude(Include.NON_EMPTY)
    record ChangeNode(
            String kind,
            String id,
            Integer port,
            String before,
            String after,
            @JsonInclude(Include.ALWAYS) List<String> sources,
            String sentence,
            String table,
            String gone,
            Map<String, String> row) {
        ChangeNode {
            Objects.requireNonNull(kind, "has no kind");
            Objects.requireNonNull(id, "has no id");
            Objects.requireNonNull(sources, "has no sources");
            Objects.requireNonNull(sentence, "has no sentence");
        }

        static ChangeNode of(Change change) {
            Optional<RowNode> row = change.row().map(RowNode::of);
            return new ChangeNode(
                    change.kind().code(),
                    change.id(),
                    change.port() == Change.NO_PORT ? null : Integer.valueOf(change.port()),
                    change.before(),
                    change.after(),
                    change.sources(),
                    change.sentence(),
                    row.map(RowNode::table).orElse(""),
                    row.map(RowNode::gone).orElse(""),
                    row.map(RowNode::row).orElse(Map.of()));
        }

        Change value() {
            return new Change(
                    ChangeKind.of(kind),
                    Objects.requireNonNullElse(port, Change.NO_PORT),
                    id,
                    Objects.requireNonNullElse(before, ""),
                    Objects.requireNonNullElse(after, ""),
                    sources,
                    sentence,
                    Optional.ofNullable(table).map(name -> new RowNode(name, gone, row).value()));
        }
    }

    /** Has empty lists for those that are left out. */
    ChangesDocument {
        Objects.requireNonNull(meta, "it has no meta");
        Objects.requireNonNull(changes, "it has no changes");
        tables = Objects.requireNonNullElse(tables, List.of());
        withdrawn = Objects.requireNonNullElse(withdrawn, List.of());
        quiet = Objects.requireNonNullElse(quiet, List.of());
    }

    static ChangesDocument of(Changes changes) {
        Map<String, Map<String, Integer>> bySource = new LinkedHashMap<>();
        changes.countsBySource().forEach((source, counts) -> bySource.put(source, coded(counts)));
        return new ChangesDocument(
                new Meta(changes.version(), changes.previous(), SchemaVersion.CURRENT),
                coded(changes.counts()),
                bySource,
                changes.tables().stream().map(TableNode::of).toList(),
                changes.withdrawn(),
                changes.changes().stream().map(ChangeNode::of).toList(),
                changes.quiet().stream().map(RowNode::of).toList());
    }

    Changes value() {
        return new Changes(
                meta.previous(),
                meta.version(),
                changes.stream().map(ChangeNode::value).toList(),
                withdrawn,
                tables.stream().map(TableNode::value).toList(),
                quiet.stream().map(RowNode::value).toList());
    }

    private static Map<String, Integer> coded(Map<ChangeKind, Integer> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        count -> count.getKey().code(), Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static SnapshotTable applicable(String file) {
        return SnapshotTable.APPLICABLE.stream()
                .filter(table -> table.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("changes cannot be applied to a table " + file));
    }
}
