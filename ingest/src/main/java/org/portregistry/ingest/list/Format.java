package org.portregistry.ingest.list;

import java.util.List;
import java.util.function.Consumer;
import org.portregistry.model.Nulls;

/**
 * A kind of list, and what finds its rows and columns.
 *
 * @param name the name that source files use in {@code format}: {@code services}, {@code html-table}
 * @param reader reads the documents
 * @param checks refuses options that are right each by itself, and that no list could be read with together
 * @param options the records of the options that it understands beside those that all formats do
 */
public record Format(String name, Reader reader, Consumer<Options> checks, List<Class<? extends Record>> options) {

    /** Reads lists of one kind. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads every row of the document.
         *
         * @throws FormatException if the document is not of this format at all: an error page, half a file, no such
         *     table
         */
        Rows read(Document document, Options options) throws FormatException;
    }

    /** Copies the list. */
    public Format {
        Nulls.refuse(name, reader, checks);
        options = List.copyOf(options);
    }

    /** Returns a format whose options are right together wherever each of them is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied at once.
    public static Format of(String name, Reader reader, Class<? extends Record>... options) {
        return new Format(name, reader, stated -> {}, List.of(options));
    }

    /** Returns the format with a check of its options. */
    public Format checking(Consumer<Options> check) {
        return new Format(name, reader, check, options);
    }

    /**
     * Refuses options that no list could be read with together.
     *
     * @throws OptionException that names the option and the cure
     */
    public void check(Options stated) {
        checks.accept(stated);
    }

    /**
     * Reads every row of the document.
     *
     * @throws FormatException if the document is not of this format at all
     */
    public Rows read(Document document, Options stated) throws FormatException {
        return reader.read(document, stated);
    }
}
