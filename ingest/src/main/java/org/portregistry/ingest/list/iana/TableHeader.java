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

    /** Returns the record of a row with as many cells as the header. */
    IanaRecord record(String place, List<String> cells) {
        return IanaRecord.of(place, title -> cell(cells, title));
    }

    private String cell(List<String> cells, Title title) {
        Integer column = columns.get(title);
        return column == null ? "" : cells.get(column);
    }
}
