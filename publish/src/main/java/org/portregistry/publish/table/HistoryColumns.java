package org.portregistry.publish.table;

import java.util.List;

/** The columns of a line of the history. */
final class HistoryColumns {
    static final List<Field<PastRelease>> ALL = List.of(
            Field.word("version", "The release's version.", PastRelease::version),
            Field.word("digest", "The release's digest.", PastRelease::digest),
            Field.number("rows", "How many rows ports.csv had.", PastRelease::rows),
            Field.number("conflicts", "How many conflicts it had, settled ones too.", PastRelease::conflicts),
            Field.number("open", "How many of them were open.", PastRelease::open));

    private HistoryColumns() {}
}
