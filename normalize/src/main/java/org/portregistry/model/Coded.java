package org.portregistry.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant of an enum that files and messages name by a code. */
public interface Coded {

    /** Returns the name of the constant. */
    String name();

    /** Returns the code: the name in lower case, with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constant of that code; empty for an unknown one. */
    static <C extends Coded> Optional<C> find(C[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
