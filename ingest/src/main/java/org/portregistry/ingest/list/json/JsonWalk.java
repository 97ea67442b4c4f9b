package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.KeysUnderstood;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.table.Headers;
import org.portregistry.ingest.list.table.TableRows;

/**
 * Goes down a JSON value in search of records. A record is an object with a key for ports, or what hangs from a key that
 * is a port; what is learnt on the way down (the port, the transport, the name) is its context.
 */
final class JsonWalk {

    private final JsonFields fields;
    private final KeysUnderstood understood;
    private final boolean portless;
    private final boolean namesAreKeys;
    private final List<Row> rows = new ArrayList<>();

    private JsonWalk(JsonFields fields, KeysUnderstood understood, boolean portless, boolean namesAreKeys) {
        this.fields = fields;
        this.understood = understood;
        this.portless = portless;
        this.namesAreKeys = namesAreKeys;
    }

    /**
     * Returns the rows in a value, each with its JSON pointer as its place.
     *
     * @param pointer where the value stands
     * @param understood is told what the keys became
     * @param portless whether a record without a port is a service name
     */
    static List<Row> rows(
            JsonValue value, String pointer, KeysUnderstood understood, boolean portless, StatedColumns columns) {
        List<Row> rows =
                rows(value, pointer, new JsonWalk(new JsonFields(columns, understood), understood, portless, false));
        return rows.isEmpty()
                ? rows(value, pointer, new JsonWalk(new JsonFields(columns, understood), understood, portless, true))
                : rows;
    }

    private static List<Row> rows(JsonValue value, String pointer, JsonWalk walk) {
        if (value instanceof JsonValue.Items items) {
            walk.items(items, pointer, Map.of());
        } else if (value instanceof JsonValue.Members object) {
            walk.object(object, pointer, Map.of(), false);
        }
        return walk.rows;
    }

    private void items(JsonValue.Items items, String at, Map<Column, String> context) {
        for (int index = 0; index < items.values().size(); index++) {
            String here = JsonPointers.to(at, String.valueOf(index));
            JsonValue value = items.values().get(index);
            if (value instanceof JsonValue.Members object) {
                object(object, here, context, true);
            } else if (value instanceof JsonValue.Items inner && inner.isFlat()) {
                add(here, context, fields.byPosition(inner.texts(), context));
            } else if (value instanceof JsonValue.Items inner) {
                items(inner, here, context);
            } else if (value instanceof JsonValue.Scalar scalar && context.containsKey(Column.PORT)) {
                add(here, context, Map.of(Column.NAME, scalar.text()));
            }
        }
    }

    private void object(JsonValue.Members object, String at, Map<Column, String> context, boolean isService) {
        Map<Column, String> own = fields.read(object);
        if (JsonFields.isRecord(object, own, context)) {
            add(at, context, own);
            return;
        }
        Map<Column, String> below = new EnumMap<>(Column.class);
        below.putAll(context);
        boolean named = own.containsKey(Column.NAME) || context.containsKey(Column.NAME);
        if (own.containsKey(Column.PORT) || isService && named) {
            below.putAll(own);
        }
        int before = rows.size();
        boolean byPort = JsonFields.isKeyedByPorts(object);
        // Such pairs may be mere counts and versions in a document that holds records of another kind.
        boolean byName = (namesAreKeys || JsonNames.holdsPorts(at)) && JsonFields.isNameToPorts(object);
        for (JsonValue.Member member : object.members()) {
            String here = JsonPointers.to(at, member.key());
            if (byPort && CellKind.of(member.key()) == CellKind.PORTS) {
                understood.keysAre(Column.PORT, member.key());
                below.put(Column.PORT, member.key());
                hangingFrom(member, here, below);
                below.remove(Column.PORT);
            } else {
                member(member, here, below, byName);
            }
        }
        if (rows.size() == before && below.containsKey(Column.PORT)) {
            add(at, below, Map.of());
        } else if (rows.size() == before && portless && isService && own.containsKey(Column.NAME)) {
            add(at, context, own);
        }
    }

    private void member(JsonValue.Member member, String here, Map<Column, String> context, boolean byName) {
        if (JsonFields.transport(member.key()).isPresent()) {
            Map<Column, String> below = new EnumMap<>(Column.class);
            below.putAll(context);
            below.put(Column.TRANSPORT, member.key());
            hangingFrom(member, here, below);
        } else if (member.value() instanceof JsonValue.Members object) {
            Map<Column, String> below = new EnumMap<>(Column.class);
            below.putAll(context);
            boolean names = JsonNames.isName(member.key(), object, fields);
            if (names) {
                understood.keysAre(Column.NAME, member.key());
                below.putIfAbsent(Column.NAME, member.key());
            }
            object(object, here, below, names);
        } else if (member.value() instanceof JsonValue.Items items && !items.isFlat()) {
            items(items, here, context);
        } else if (byName
                && CellKind.of(member.text(", ")) == CellKind.PORTS
                && (namesAreKeys || JsonNames.isWordOfItsOwn(member.key()))) {
            understood.keysAre(Column.NAME, member.key());
            add(here, context, Map.of(Column.NAME, member.key(), Column.PORT, member.text(", ")));
        }
    }

    /** What hangs from a port, a transport or both: objects, a name, a name and what it means, or the ports. */
    private void hangingFrom(JsonValue.Member member, String here, Map<Column, String> context) {
        boolean port = context.containsKey(Column.PORT);
        if (member.value() instanceof JsonValue.Members object) {
            object(object, here, context, false);
        } else if (member.value() instanceof JsonValue.Items items && !items.isFlat()) {
            items(items, here, context);
        } else if (member.value() instanceof JsonValue.Items items && port) {
            add(here, context, fields.byPosition(items.texts(), context));
        } else if (port || CellKind.of(member.text(", ")) == CellKind.PORTS) {
            add(here, context, Map.of(port ? Column.NAME : Column.PORT, member.text(", ")));
        }
    }

    private void add(String at, Map<Column, String> context, Map<Column, String> own) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(context);
        cells.putAll(own);
        String port = cells.getOrDefault(Column.PORT, "");
        rows.add(
                Headers.isPortHeader(port)
                        ? Row.skipped(at, TableRows.HEADER, String.join(" | ", cells.values()))
                        : Row.of(at, cells));
    }
}
