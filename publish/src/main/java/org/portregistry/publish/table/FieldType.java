package org.portregistry.publish.table;

/** What a cell holds. */
public enum FieldType {
    /** Text; as a CSV cell it passes {@link SpreadsheetGuard}. */
    TEXT("string"),
    /** A whole number. */
    INTEGER("integer"),
    /** A decimal number, kept in the digits that its source stated. */
    DECIMAL("number"),
    /** Texts, joined by {@code ;} in a CSV cell; an array elsewhere. */
    LIST("list");

    private final String frictionless;

    FieldType(String frictionless) {
        this.frictionless = frictionless;
    }

    /** Returns the name of the type in Frictionless Table Schema v2. */
    public String frictionless() {
        return frictionless;
    }
}
