package org.portregistry.ingest.list;

import java.util.List;

/** Finds the rows and columns of one kind of list. */
public abstract class Format {
    private final String name;
    private final List<Class<? extends Record>> options;

    /**
     * Takes what the format is called, and what it understands.
     *
     * @param name the name that source files use in {@code format}: {@code services}, {@code html-table}
     * @param options the records of its options, beside those that all formats have
     */
    protected Format(String name, List<Class<? extends Record>> options) {
        this.name = name;
        this.options = List.copyOf(options);
    }

    /** Returns the name that source files use. */
    public final String name() {
        return name;
    }

    /** Returns the records of the options that this format understands beside those that all formats do. */
    public final List<Class<? extends Record>> options() {
        return options;
    }

    /**
     * Refuses options that are right each by itself, and that no list could be read with together.
     *
     * @throws OptionException that names the option and the cure
     */
    public void check(Options options) {}

    /**
     * Reads every row of the document.
     *
     * @throws FormatException if the document is not of this format at all: an error page, half a file, no such table
     */
    public abstract Rows read(Document document, Options options) throws FormatException;
}
