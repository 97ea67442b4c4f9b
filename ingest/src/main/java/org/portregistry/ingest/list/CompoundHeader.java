package org.portregistry.ingest.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Headers of several words for columns, in any language: {@code Puerto/protocolo}, {@code Service (Port)}. */
public final class CompoundHeader {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*(?:[/,&+()\\[\\]|]|(?<=\\p{L})-(?=\\p{L})|(?<=\\s)(?:and|or|und|oder|y|o|et|ou|e|en|of|и)(?=\\s))\\s*");
    private static final int MOST = 5;

    private CompoundHeader() {}

    /**
     * Returns the column of a header that joins words for ports and for transports: of ports, which may state theirs; or
     * words for names and for descriptions, {@code Service name, description}: of both in one. {@code Protocol and service}
     * is known as {@code protocol/service}.
     *
     * @param header in lower case
     * @param words finds the column of a single word
     */
    public static Optional<Column> find(String header, Function<String, Optional<Column>> words) {
        Optional<Column> joined = words.apply(String.join("/", parts(header)));
        if (joined.isPresent()) {
            return joined;
        }
        List<Column> columns = columns(header, words);
        long marks = columns.stream()
                .filter(Column.OF_ONE_TRANSPORT::contains)
                .distinct()
                .count();
        boolean transports = marks > 1 || columns.contains(Column.TRANSPORT) || columns.contains(Column.CATEGORY);
        boolean nothingElse = columns.stream()
                .allMatch(one -> one == Column.PORT
                        || one == Column.TRANSPORT
                        || one == Column.CATEGORY
                        || Column.OF_ONE_TRANSPORT.contains(one));
        if (columns.contains(Column.PORT) && transports && nothingElse) {
            return Optional.of(Column.PORT);
        }
        return isNameAndText(columns) ? Optional.of(Column.TEXT) : Optional.empty();
    }

    private static boolean isNameAndText(List<Column> columns) {
        return columns.contains(Column.NAME)
                && (columns.contains(Column.DESCRIPTION) || columns.contains(Column.TEXT))
                && columns.stream()
                        .allMatch(one -> one == Column.NAME || one == Column.DESCRIPTION || one == Column.TEXT);
    }

    /** Returns whether a header joins a word for names and one for ports: {@code Service (Port)}, {@code Port/Service}. */
    public static boolean isNameAndPort(String header) {
        // A comma may be what parts the two columns.
        List<Column> columns = header.indexOf(',') >= 0 ? List.of() : columns(header, ColumnNames::find);
        return columns.equals(List.of(Column.NAME, Column.PORT)) || columns.equals(List.of(Column.PORT, Column.NAME));
    }

    private static List<String> parts(String header) {
        return JOINT.splitAsStream(header).filter(part -> !part.isBlank()).toList();
    }

    private static List<Column> columns(String header, Function<String, Optional<Column>> words) {
        List<Column> columns = new ArrayList<>();
        parts(header).forEach(part -> columns.add(words.apply(part).orElse(Column.IGNORE)));
        return columns.size() < 2 || columns.size() > MOST || columns.contains(Column.IGNORE) ? List.of() : columns;
    }
}
