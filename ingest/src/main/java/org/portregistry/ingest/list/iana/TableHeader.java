package org.portregistry.ingest.list.iana;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns of one of IANA's tables stand, by its header, in any order. */
final class TableHeader {

    private final Map<Title, Integer> columns;

    private TableHeader(Map<Title, Integer> columns) {
        this.columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** Reads a header; empty if the row is not the header of a table of services and ports. */
    static Optional<TableHeader> parse(List<String> titles) {
        Map<Title, Integer> columns = new EnumMap<>(Title.class);
        for (int i = 0; i < titles.size(); i++) {
            int column = i;
            Title.parse(titles.get(i)).ifPresent(title -> columns.putIfAbsent(title, column));
        }
        for (Title title : Title.values()) {
            if (title.isRequired() && !columns.containsKey(title)) {
                return Optional.empty();
            }
        }
        return Optional.of(new TableHeader(columns));
    }

    /** Returns the header whose columns are all those of {@link Title}, in its order. */
    static TableHeader inOrder() {
        Map<Title, Integer> columns = new EnumMap<>(Title.class);
        for (Title title : Title.values()) {
            columns.put(title, title.ordinal());
        }
        return new TableHeader(columns);
    }

    /** Returns the record of a row with as many cells as the header. */
    IanaRecord record(String place, List<String> cells) {
        return new IanaRecord(
                place,
                cell(cells, Title.NAME),
                cell(cells, Title.PORTS),
                cell(cells, Title.TRANSPORT),
                cell(cells, Title.DESCRIPTION),
                cell(cells, Title.NOTES),
                Bracketed.items(cell(cells, Title.ASSIGNEE)),
                Bracketed.items(cell(cells, Title.CONTACT)),
                Bracketed.items(cell(cells, Title.REFERENCE)),
                cell(cells, Title.SERVICE_CODE),
                cell(cells, Title.REGISTERED),
                cell(cells, Title.MODIFIED),
                !cell(cells, Title.UNAUTHORIZED_USE).isBlank());
    }

    private String cell(List<String> cells, Title title) {
        Integer column = columns.get(title);
        return column == null ? "" : cells.get(column);
    }
}
