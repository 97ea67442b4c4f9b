package org.portregistry.ingest.list;

import java.util.List;

/** Finds the rows and columns of one kind of list. */
public interface Format {

    /** Returns the name that source files use in {@code format}: {@code services}, {@code html-table}. */
    String name();

    /** Returns the records of the options that this format understands beside those that all formats do. */
    default List<Class<? extends Record>> options() {
        return List.of();
    }

    /**
     * Refuses options that are right each by itself, and that no list could be read with together.
     *
     * @throws OptionException that names the option and the cure
     */
    default void check(Options options) {}

    /**
     * Reads every row of the document.
     *
     * @throws FormatException if the document is not of this format at all: an error page, half a file, no such table
     */
    Rows read(Document document, Options options) throws FormatException;
}
