package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;

/** An object or array of program text that is being read. */
final class JsFrame {
    final String close;
    final boolean object;
    /** The members of an object, or the values of an array without keys. */
    private final List<JsonValue.Member> members = new ArrayList<>();
    /** Whether the value of this slot is an object or array and stands already. */
    boolean filled;

    String key;

    /** Takes the bracket that ends it, and whether its values have keys. */
    JsFrame(String close, boolean object) {
        this.close = close;
        this.object = object;
    }

    void add(JsonValue value) {
        members.add(new JsonValue.Member(object ? key : "", value));
    }

    JsonValue value() {
        return object
                ? new JsonValue.Members(members)
                : new JsonValue.Items(
                        members.stream().map(JsonValue.Member::value).toList());
    }
}
