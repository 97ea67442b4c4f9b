package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.list.CellKind;

/** Finds the word by which a document calls its ports, if it is none that is known: {@code {"ssh": {"listen": 22}}}. */
final class JsonPortKey {

    private JsonPortKey() {}

    /**
     * Returns the one key under which all objects beside each other hold ports, and hold them nowhere else; empty if there
     * is none. Keys for counts and measures are not for ports.
     */
    static Optional<String> find(JsonValue value) {
        if (!(value instanceof JsonValue.Members object)) {
            return Optional.empty();
        }
        List<JsonValue.Members> inner = object.members().stream()
                .map(JsonValue.Member::value)
                .filter(JsonValue.Members.class::isInstance)
                .map(JsonValue.Members.class::cast)
                .toList();
        boolean all = inner.size() > 1 && inner.size() == object.members().size();
        Optional<String> here = all ? shared(inner) : Optional.empty();
        return here.or(() ->
                inner.stream().map(JsonPortKey::find).flatMap(Optional::stream).findFirst());
    }

    private static Optional<String> shared(List<JsonValue.Members> objects) {
        List<String> keys = new ArrayList<>();
        for (JsonValue.Members object : objects) {
            List<String> ports = portKeys(object).toList();
            if (ports.size() != 1) {
                return Optional.empty();
            }
            keys.addAll(ports);
        }
        return keys.stream().distinct().count() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private static Stream<String> portKeys(JsonValue.Members object) {
        return object.members().stream()
                .filter(member -> member.isFlat() && CellKind.of(member.text(", ")) == CellKind.PORTS)
                .map(JsonValue.Member::key)
                .filter(key -> JsonFields.transport(key).isEmpty() && !JsonNames.isMeasure(key));
    }
}
