package org.portregistry.ingest.list.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.SectionTitle;

/** Names what hangs from a key that is a name: by the key, or by the title that stands under it. */
final class JsonTitles {

    private JsonTitles() {}

    /** Returns what is known above, with the name; the first name counts. */
    static Map<Column, String> named(Map<Column, String> above, JsonValue.Member member, JsonFields fields) {
        Optional<String> title = above.containsKey(Column.NAME) ? Optional.empty() : title(member.value(), fields);
        if (title.isEmpty()) {
            return Cells.joined(Map.of(Column.NAME, member.key()), above);
        }
        boolean alias = SectionTitle.isAlias(member.key());
        return Cells.joined(
                Cells.joined(above, alias ? Map.of(Column.ALIASES, member.key()) : Map.of()),
                Map.of(Column.NAME, title.orElseThrow()));
    }

    private static Optional<String> title(JsonValue value, JsonFields fields) {
        if (!(value instanceof JsonValue.Members object)) {
            return Optional.empty();
        }
        List<Column> columns = fields.columns(object);
        return SectionTitle.find(IntStream.range(0, columns.size())
                .mapToObj(index -> new SectionTitle(
                        object.members().get(index).key(),
                        columns.get(index),
                        object.members().get(index).text(" ")))
                .toList());
    }
}
