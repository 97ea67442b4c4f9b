package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.ingest.list.CellKind;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.KeysUnderstood;
import org.portregistry.ingest.list.PortBounds;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.table.Headers;
import org.portregistry.ingest.list.table.TableColumns;
import org.portregistry.model.Transport;

/** What the members of a JSON object, or the values of an array, say about a service. */
public final class JsonFields {

    /** {@code "service": {"name": "http", "title": "Web"}}: what an object says that stands where a text is expected. */
    private static final Set<Column> UNFOLDED = EnumSet.of(Column.NAME, Column.PORT, Column.TRANSPORT);

    private final StatedColumns option;
    private final KeysUnderstood understood;

    JsonFields(StatedColumns option, KeysUnderstood understood) {
        this.option = option;
        this.understood = understood;
    }

    /** Returns the cells of an object that is read, and notes what its keys became. */
    Map<Column, String> read(JsonValue.Members object) {
        List<JsonValue.Member> members =
                object.members().stream().filter(JsonValue.Member::isFlat).toList();
        List<Column> columns = Headers.ofKeys(
                option, members.stream().map(JsonValue.Member::key).toList());
        if (isKeyedByPorts(object) || isNameToPorts(object) && !columns.contains(Column.PORT)) {
            // These keys are cells themselves.
            return of(object);
        }
        for (int index = 0; index < columns.size(); index++) {
            understood.key(members.get(index).key(), columns.get(index));
        }
        return of(object);
    }

    /** Returns the cells of an object whose keys name columns; of objects in it, where their key names one. */
    Map<Column, String> of(JsonValue.Members object) {
        List<Column> columns = columns(object);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < columns.size(); index++) {
            JsonValue.Member member = object.members().get(index);
            Column stated = columns.get(index);
            if (UNFOLDED.contains(stated) && member.value() instanceof JsonValue.Members inner) {
                of(inner).forEach(cells::putIfAbsent);
            } else if (stated != Column.IGNORE && !member.text("").isBlank()) {
                cells.merge(
                        stated, member.text(Cells.isList(stated) ? ", " : "; "), (first, next) -> first + "; " + next);
            }
        }
        if (!cells.containsKey(Column.PORT)) {
            range(object).ifPresent(range -> cells.put(Column.PORT, range));
        }
        if (!cells.containsKey(Column.PORT)) {
            // {"tcp": "http"} below a port: no mark, but a transport with its service.
            cells.entrySet()
                    .removeIf(cell -> Column.OF_ONE_TRANSPORT.contains(cell.getKey())
                            && CellKind.of(cell.getValue()) == CellKind.TEXT);
        }
        return cells;
    }

    /** Returns what the keys of an object say their values are about. */
    List<Column> columns(JsonValue.Members object) {
        return Headers.ofKeys(
                option, object.members().stream().map(JsonValue.Member::key).toList());
    }

    /**
     * Returns the cells of a record, once for each service that an array of names lists: {@code "services": ["ssh",
     * "sftp"]}. An array called {@code names} lists other names of one; as many names as ports belong to them in order.
     */
    Stream<Map<Column, String>> records(JsonValue.Members object, Map<Column, String> own) {
        List<Column> columns = columns(object);
        List<JsonValue.Member> named = IntStream.range(0, columns.size())
                .filter(index -> columns.get(index) == Column.NAME)
                .mapToObj(index -> object.members().get(index))
                .toList();
        if (named.size() != 1
                || !(named.get(0).value() instanceof JsonValue.Items items)
                || !items.isFlat()
                || items.values().size() < 2) {
            return Stream.of(own);
        }
        List<String> names = items.texts();
        if (named.get(0).key().equalsIgnoreCase("names")) {
            Map<Column, String> one = new EnumMap<>(own);
            one.put(Column.NAME, names.get(0));
            one.merge(
                    Column.ALIASES,
                    String.join("; ", names.subList(1, names.size())),
                    (first, next) -> first + "; " + next);
            return Stream.of(one);
        }
        boolean words = names.stream().noneMatch(name -> name.isBlank() || name.matches(".*[\\s,].*"));
        if (words && own.getOrDefault(Column.PORT, "").split(",").length == names.size()) {
            Map<Column, String> inOrder = new EnumMap<>(own);
            inOrder.put(Column.NAME, String.join(" / ", names));
            return Stream.of(inOrder);
        }
        return names.stream().map(name -> {
            Map<Column, String> one = new EnumMap<>(own);
            one.put(Column.NAME, name);
            return one;
        });
    }

    private static Optional<String> range(JsonValue.Members object) {
        List<JsonValue.Member> members = object.members();
        return members.size() > TableColumns.WIDEST
                ? Optional.empty()
                : PortBounds.find(members.stream().map(JsonValue.Member::key).toList())
                        .flatMap(bounds -> PortBounds.join(
                                members.get(bounds.first()).text(""),
                                members.get(bounds.last()).text("")));
    }

    /** Returns the cells of an array, by the positions of the option {@code columns} or by the look of the values. */
    Map<Column, String> byPosition(List<String> values, Map<Column, String> context) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < values.size(); index++) {
            String value = values.get(index);
            Column column = option.find("", index).orElseGet(() -> bySight(value, cells, context));
            if (column != Column.IGNORE && !value.isBlank()) {
                cells.merge(column, value, (first, next) -> first + "; " + next);
            }
        }
        return cells;
    }

    private static Column bySight(String value, Map<Column, String> cells, Map<Column, String> context) {
        CellKind shape = CellKind.of(value);
        if (shape == CellKind.PORTS && !cells.containsKey(Column.PORT) && !context.containsKey(Column.PORT)) {
            return Column.PORT;
        }
        if (shape == CellKind.TRANSPORTS
                && !cells.containsKey(Column.TRANSPORT)
                && !context.containsKey(Column.TRANSPORT)) {
            return Column.TRANSPORT;
        }
        return cells.containsKey(Column.NAME) ? Column.DESCRIPTION : Column.NAME;
    }

    /** Returns whether the object's own cells, with those learnt above, make a row: ports, and words if there are any. */
    static boolean isRecord(JsonValue.Members object, Map<Column, String> own, Map<Column, String> context) {
        boolean words = !Collections.disjoint(own.keySet(), Column.WORDS);
        boolean nested = object.members().stream().anyMatch(member -> !member.isFlat());
        boolean ports = own.containsKey(Column.PORT)
                || context.containsKey(Column.PORT) && !own.isEmpty()
                || (words || context.containsKey(Column.NAME)) && hasMarkedPorts(own);
        return ports && (words || !nested);
    }

    /** Returns whether a column of one transport holds ports: {@code "tcp": 22}. */
    public static boolean hasMarkedPorts(Map<Column, String> cells) {
        return Column.OF_ONE_TRANSPORT.stream()
                .anyMatch(mark -> CellKind.of(cells.getOrDefault(mark, "")) == CellKind.PORTS);
    }

    /** Returns whether most keys are ports; the rest may be remarks such as {@code _comment}. */
    static boolean isKeyedByPorts(JsonValue.Members object) {
        List<String> keys = new ArrayList<>();
        object.members().forEach(member -> keys.add(member.key()));
        return CellKind.PORTS.shareOf(keys) > 0.5;
    }

    /** Returns whether most values are ports: {@code {"ssh": 22, "http": [80, 8080]}}. */
    static boolean isNameToPorts(JsonValue.Members object) {
        List<String> values = new ArrayList<>();
        object.members().stream().filter(JsonValue.Member::isFlat).forEach(member -> values.add(member.text(", ")));
        return CellKind.PORTS.shareOf(values) > 0.5;
    }

    /** Returns the transport that a key is. */
    static Optional<Transport> transport(String key) {
        return Transport.parse(key.strip());
    }
}
