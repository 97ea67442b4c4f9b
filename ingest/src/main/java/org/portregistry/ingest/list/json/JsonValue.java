package org.portregistry.ingest.list.json;

import java.util.List;
import org.portregistry.model.Nulls;

/** A JSON value as written: members in order, and twice where a key stands twice. */
sealed interface JsonValue {

    /**
     * A text, number, truth value or null.
     *
     * @param text as written, without quotes; empty for null
     */
    record Scalar(String text) implements JsonValue {
        /** Refuses null and copies. */
        public Scalar {
            Nulls.refuse(text);
        }
    }

    /**
     * An array.
     *
     * @param values its values
     */
    record Items(List<JsonValue> values) implements JsonValue {
        /** Refuses null and copies. */
        public Items {
            values = List.copyOf(values);
        }

        /** Returns whether every value is a scalar; an empty array has nothing else. */
        boolean isFlat() {
            return values.stream().allMatch(Scalar.class::isInstance);
        }

        /** Returns the texts of the scalars in it. */
        List<String> texts() {
            return values.stream()
                    .filter(Scalar.class::isInstance)
                    .map(value -> ((Scalar) value).text())
                    .toList();
        }
    }

    /**
     * An object.
     *
     * @param members its members
     */
    record Members(List<Member> members) implements JsonValue {
        /** Refuses null and copies. */
        public Members {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of an object.
     *
     * @param key its key
     * @param value its value
     */
    record Member(String key, JsonValue value) {
        /** Refuses null and copies. */
        public Member {
            Nulls.refuse(key, value);
        }

        /** Returns the text of a scalar, or of an array of scalars, joined; empty for other values. */
        String text(String joint) {
            if (value instanceof Scalar scalar) {
                return scalar.text();
            }
            return value instanceof Items items && items.isFlat() ? String.join(joint, items.texts()) : "";
        }

        /** Returns whether the value is a scalar or an array of scalars. */
        boolean isFlat() {
            return value instanceof Scalar || value instanceof Items items && items.isFlat();
        }
    }
}
