package org.portregistry.ingest.list.json;

import java.util.List;
import java.util.Optional;
import org.portregistry.ingest.list.OptionException;

/** JSON pointers, RFC 6901. */
final class JsonPointers {

    private JsonPointers() {}

    /** Returns the value at the pointer; empty if there is none. The empty pointer is the value itself. */
    static Optional<JsonValue> find(JsonValue root, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(root);
        }
        require(pointer);
        Optional<JsonValue> here = Optional.of(root);
        for (String token : List.of(pointer.substring(1).split("/", -1))) {
            String key = token.replace("~1", "/").replace("~0", "~");
            here = here.flatMap(value -> child(value, key));
        }
        return here;
    }

    /** Refuses what is no pointer. */
    static void require(String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new OptionException("records", "\"" + pointer + "\" is not a JSON pointer", "begin it with a slash");
        }
    }

    private static Optional<JsonValue> child(JsonValue value, String key) {
        if (value instanceof JsonValue.Members object) {
            return object.members().stream()
                    .filter(member -> member.key().equals(key))
                    .map(JsonValue.Member::value)
                    .findFirst();
        }
        if (value instanceof JsonValue.Items items && key.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(key);
            return index < items.values().size() ? Optional.of(items.values().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Returns the pointer to a child. */
    static String to(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
