package org.portregistry.model;

import java.util.Objects;
import java.util.stream.Stream;

/** No value of the model is null: absent text is the empty string, an absent value an empty {@code Optional}. */
final class Nulls {

    private Nulls() {}

    static void refuse(Object... components) {
        Stream.of(components).forEach(Objects::requireNonNull);
    }
}
