package org.portregistry.ingest.list.table;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.Column;

/**
 * Finds the column of names among those whose headers nobody knows, whatever the word: {@code Exporter}, {@code Module}.
 *
 * <p>Before the ports it names them; a column whose cells repeat on over half of the rows sorts them. Behind the ports it
 * names them where nothing else says what a row is, or where what does only remarks on it: {@code Notes}, or a text that is
 * much longer.
 */
final class UnknownNames {

    private static final Set<String> REMARKS = Set.of("""
            note notes comment comments remark remarks
            bemerkung bemerkungen anmerkung anmerkungen kommentar
            remarque remarques commentaire commentaires
            comentario comentarios observaciones
            примечание примечания 备注 備考
            """.split("\\s+"));

    private static final double MOST_WORDS_OF_A_NAME = 3;

    /** A description has so many times the words of a name. */
    private static final double LONGER = 2.5;

    private UnknownNames() {}

    /** Returns where the column of names is; empty if there is none. */
    static OptionalInt find(List<LabelledColumn> columns) {
        int ports = IntStream.range(0, columns.size())
                .filter(at -> Column.PORTS.contains(columns.get(at).column()))
                .findFirst()
                .orElse(columns.size());
        int description = IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).column() == Column.DESCRIPTION)
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).mayBeName())
                .filter(at -> at < ports
                        || description < 0
                        || at < description && isRemark(columns.get(description), columns.get(at)))
                .findFirst();
    }

    private static boolean isRemark(LabelledColumn description, LabelledColumn name) {
        double words = name.wordsOnAverage();
        return words <= MOST_WORDS_OF_A_NAME
                && (REMARKS.contains(description.header().strip().toLowerCase(Locale.ROOT))
                        || description.wordsOnAverage() >= LONGER * words);
    }
}
