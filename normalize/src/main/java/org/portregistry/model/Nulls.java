package org.portregistry.model;

import java.util.Objects;

/** No value of a record is null: absent text is the empty string, an absent value an empty {@code Optional}. */
public final class Nulls {

    private Nulls() {}

    /** Refuses null among the components of a value. */
    public static void refuse(Object... components) {
        for (Object component : components) {
            Objects.requireNonNull(component);
        }
    }
}
