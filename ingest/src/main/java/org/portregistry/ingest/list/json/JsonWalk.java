package org.portregistry.ingest.list.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.KeysUnderstood;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.VariableName;
import org.portregistry.ingest.list.table.Headers;
import org.portregistry.ingest.list.table.TableRows;

/**
 * Goes down a JSON value in search of records. A record is an object with a key for ports, or what hangs from a key that
 * is a port. What is learnt on the way down (the port, the transport, the name) belongs to every record below.
 *
 * @param fields reads the cells of one object or array
 * @param understood is told what the keys became
 * @param portless whether a record without a port is a service name
 * @param namesAreKeys whether {@code {"http": 80}} is a record wherever it stands
 */
record JsonWalk(JsonFields fields, KeysUnderstood understood, boolean portless, boolean namesAreKeys) {

    /**
     * Returns the rows in a value, each with its JSON pointer as its place. Pairs such as {@code {"http": 80}} may be mere
     * counts and versions in a document that holds records of another kind: they are records where nothing else is.
     *
     * @param pointer where the value stands
     * @param understood is told what the keys became
     * @param portless whether a record without a port is a service name
     */
    static List<Row> rows(
            JsonValue value, String pointer, KeysUnderstood understood, boolean portless, StatedColumns columns) {
        JsonFields fields = new JsonFields(columns, understood);
        List<Row> rows = new JsonWalk(fields, understood, portless, false).rows(value, pointer);
        if (!rows.isEmpty()) {
            return rows;
        }
        Optional<String> other = JsonPortKey.find(value);
        return other.isPresent()
                ? rows(value, pointer, understood, portless, columns.and(other.orElseThrow(), Column.PORT))
                : new JsonWalk(fields, understood, portless, true).rows(value, pointer);
    }

    private List<Row> rows(JsonValue value, String pointer) {
        if (value instanceof JsonValue.Items items) {
            return items(items, pointer, Map.of()).toList();
        }
        return value instanceof JsonValue.Members object
                ? object(object, pointer, Map.of(), false).toList()
                : List.of();
    }

    private Stream<Row> items(JsonValue.Items items, String at, Map<Column, String> above) {
        return IntStream.range(0, items.values().size())
                .boxed()
                .flatMap(index -> item(items.values().get(index), JsonPointers.to(at, String.valueOf(index)), above));
    }

    private Stream<Row> item(JsonValue item, String at, Map<Column, String> above) {
        if (item instanceof JsonValue.Members object) {
            return object(object, at, above, true);
        }
        if (item instanceof JsonValue.Items items) {
            return items.isFlat()
                    ? Stream.of(row(at, above, fields.byPosition(items.texts(), above)))
                    : items(items, at, above);
        }
        return item instanceof JsonValue.Scalar scalar && above.containsKey(Column.PORT)
                ? Stream.of(row(at, above, Map.of(Column.NAME, scalar.text())))
                : Stream.empty();
    }

    /**
     * Reads an object: it is a record, or it holds some.
     *
     * @param isService whether it stands in a list or below a name: then its own name is that of what is in it
     */
    private Stream<Row> object(JsonValue.Members object, String at, Map<Column, String> above, boolean isService) {
        Map<Column, String> own = fields.read(object);
        if (JsonFields.isRecord(object, own, above) && !JsonNames.holdsNames(object, own)) {
            return fields.records(object, own).map(record -> row(at, above, record));
        }
        boolean named = own.containsKey(Column.NAME) || above.containsKey(Column.NAME);
        boolean tells = own.containsKey(Column.PORT) || isService && named;
        Map<Column, String> below = tells ? Cells.joined(above, own) : above;
        boolean byPort = JsonFields.isKeyedByPorts(object);
        boolean byName = (namesAreKeys || JsonNames.holdsPorts(at)) && JsonFields.isNameToPorts(object);
        List<Row> inside = object.members().stream()
                .flatMap(member -> member(member, JsonPointers.to(at, member.key()), below, byPort, byName))
                .toList();
        if (inside.isEmpty() && below.containsKey(Column.PORT)) {
            return Stream.of(row(at, below, Map.of()));
        }
        if (inside.isEmpty() && portless && isService && own.containsKey(Column.NAME)) {
            return Stream.of(row(at, above, own));
        }
        // A service has a port of its own beside those of its parts: none of them speaks of it.
        String port = own.getOrDefault(Column.PORT, "");
        boolean lost = !port.isEmpty()
                && below.containsKey(Column.NAME)
                && !inside.isEmpty()
                && inside.stream().noneMatch(row -> row.cell(Column.PORT).equals(port));
        return lost ? Stream.concat(Stream.of(row(at, below, Map.of())), inside.stream()) : inside.stream();
    }

    /** Reads a member of an object whose keys are mostly ports ({@code byPort}), or names of ports ({@code byName}). */
    private Stream<Row> member(
            JsonValue.Member member, String at, Map<Column, String> above, boolean byPort, boolean byName) {
        Optional<Column> key = key(member, byPort);
        key.filter(column -> column != Column.TRANSPORT).ifPresent(column -> understood.keysAre(column, member.key()));
        Map<Column, String> below =
                key.map(column -> withKey(above, column, member)).orElse(above);
        if (member.value() instanceof JsonValue.Members object) {
            return object(object, at, below, key.equals(Optional.of(Column.NAME)));
        }
        if (member.value() instanceof JsonValue.Items items && !items.isFlat()) {
            return items(items, at, below);
        }
        if (key.isPresent()) {
            return hangingFrom(member, at, below);
        }
        if (byName && isPorts(member) && (namesAreKeys || JsonNames.namesPorts(member.key()))) {
            return Stream.of(row(at, above, named(member)));
        }
        return Stream.empty();
    }

    /** Reads {@code "ssh": 22}; {@code "TCP_PORTS": [22, 80]} speaks of ports alone, and names nothing. */
    private Map<Column, String> named(JsonValue.Member member) {
        VariableName name = VariableName.of(member.key());
        boolean names = !name.ports() || !name.service().isEmpty();
        Column column = names ? Column.NAME : Column.TRANSPORT;
        understood.keysAre(column, member.key());
        String service = name.ports() && !namesAreKeys ? name.service() : member.key();
        return Map.of(column, names ? service : name.transports(), Column.PORT, member.text(", "));
    }

    /** Returns what the key of a member itself is: a port, a transport, or the name of a service; empty if none of them. */
    private Optional<Column> key(JsonValue.Member member, boolean byPort) {
        if (byPort && CellKind.of(member.key()) == CellKind.PORTS) {
            return Optional.of(Column.PORT);
        }
        if (JsonFields.transport(member.key()).isPresent()) {
            return Optional.of(Column.TRANSPORT);
        }
        boolean names = member.value() instanceof JsonValue.Members object
                ? JsonNames.isName(member.key(), object, fields)
                : member.value() instanceof JsonValue.Items items && JsonNames.isName(member.key(), items, fields);
        return names ? Optional.of(Column.NAME) : Optional.empty();
    }

    /** The nearest port and transport count, and the first name: what stands below it are its parts. */
    private Map<Column, String> withKey(Map<Column, String> above, Column column, JsonValue.Member member) {
        return column == Column.NAME
                ? JsonTitles.named(above, member, fields)
                : Cells.joined(above, Map.of(column, member.key()));
    }

    /** Reads the texts that hang from a port, a transport or both: a name, a name and what it means, or the ports. */
    private Stream<Row> hangingFrom(JsonValue.Member member, String at, Map<Column, String> above) {
        boolean port = above.containsKey(Column.PORT);
        if (port && member.value() instanceof JsonValue.Items items) {
            return Stream.of(row(at, above, fields.byPosition(items.texts(), above)));
        }
        return port || isPorts(member)
                ? Stream.of(row(at, above, Map.of(port ? Column.NAME : Column.PORT, member.text(", "))))
                : Stream.empty();
    }

    private static boolean isPorts(JsonValue.Member member) {
        return CellKind.of(member.text(", ")) == CellKind.PORTS;
    }

    private static Row row(String at, Map<Column, String> above, Map<Column, String> own) {
        Map<Column, String> cells = Cells.joined(above, own);
        // A title that became the name describes nothing more.
        cells.remove(Column.DESCRIPTION, above.getOrDefault(Column.NAME, ""));
        return Headers.isPortHeader(cells.getOrDefault(Column.PORT, ""))
                ? Row.skipped(at, TableRows.HEADER, String.join(" | ", cells.values()))
                : Row.of(at, cells);
    }
}
