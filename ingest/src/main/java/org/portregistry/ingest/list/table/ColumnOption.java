package org.portregistry.ingest.list.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;

/**
 * The option {@code columns}: what the columns of a list are about where their headers do not tell. Keys are headers,
 * compared without case, or positions from 1; a plain list gives the columns from the left.
 */
public final class ColumnOption {

    private final Map<String, Column> byHeader;

    private ColumnOption(Map<String, Column> byHeader) {
        this.byHeader = byHeader;
    }

    /**
     * Reads the option.
     *
     * @throws OptionException if it names a column that does not exist
     */
    public static ColumnOption of(Options options) {
        Map<String, Column> columns = new TreeMap<>();
        if (options.isMap("columns")) {
            options.map("columns").forEach((header, code) -> columns.put(key(header), column(code)));
        } else {
            List<String> codes = options.list("columns");
            for (int index = 0; index < codes.size(); index++) {
                columns.put(String.valueOf(index + 1), column(codes.get(index)));
            }
        }
        return new ColumnOption(Collections.unmodifiableMap(columns));
    }

    private static Column column(String code) {
        return Column.parse(code.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new OptionException(
                        "columns",
                        "\"" + code + "\" is no column",
                        "write one of "
                                + Arrays.stream(Column.values())
                                        .map(Column::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static String key(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns what the source file says a column of that header is about. */
    public Optional<Column> findHeader(String header) {
        return header.isBlank() ? Optional.empty() : Optional.ofNullable(byHeader.get(key(header)));
    }

    /** Returns what the source file says the column is about, by its header or its index from 0. */
    public Optional<Column> find(String header, int index) {
        return findHeader(header).or(() -> Optional.ofNullable(byHeader.get(String.valueOf(index + 1))));
    }

    /** Returns whether the source file says nothing. */
    boolean isEmpty() {
        return byHeader.isEmpty();
    }
}
