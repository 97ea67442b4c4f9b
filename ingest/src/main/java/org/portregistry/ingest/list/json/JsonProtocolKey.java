package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.StatedColumns;

/**
 * The key {@code protocol} means the transport in one document and the service in the next: {@code "protocol": "SSH"}. Most of
 * its values tell, as the cells of a table do.
 */
final class JsonProtocolKey {

    private static final double MOST = 0.5;

    /** What one key holds in all objects, and how many of these name the service by another key. */
    private static final class Values {
        final List<String> texts = new ArrayList<>();
        int named;
    }

    private JsonProtocolKey() {}

    /** Returns the columns that are stated, and what the keys are that name transports and hold others. */
    static StatedColumns minded(JsonValue root, StatedColumns stated) {
        Map<String, Values> values = new LinkedHashMap<>();
        collect(root, stated, values);
        StatedColumns columns = stated;
        for (Map.Entry<String, Values> key : values.entrySet()) {
            Values held = key.getValue();
            if (CellKind.TEXT.shareOf(held.texts) > MOST) {
                boolean named = held.named > held.texts.size() * MOST;
                columns = columns.and(key.getKey(), named ? Column.IGNORE : Column.NAME);
            }
        }
        return columns;
    }

    private static void collect(JsonValue value, StatedColumns stated, Map<String, Values> values) {
        if (value instanceof JsonValue.Items items) {
            items.values().forEach(one -> collect(one, stated, values));
        }
        if (!(value instanceof JsonValue.Members object)) {
            return;
        }
        boolean named = object.members().stream().anyMatch(member -> is(Column.NAME, member, stated));
        for (JsonValue.Member member : object.members()) {
            if (member.isFlat() && stated.findHeader(member.key()).isEmpty() && is(Column.TRANSPORT, member, stated)) {
                Values held = values.computeIfAbsent(member.key(), key -> new Values());
                held.texts.add(member.text(", "));
                held.named += named ? 1 : 0;
            } else if (!member.isFlat()) {
                collect(member.value(), stated, values);
            }
        }
    }

    private static boolean is(Column column, JsonValue.Member member, StatedColumns stated) {
        return stated.findWord(member.key()).equals(Optional.of(column));
    }
}
