package org.portregistry.publish.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** Jackson's generator in the layouts of our JSON files: UTF-8 and {@code \n}; closing it leaves the stream open. */
public final class JsonLayout {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonLayout() {}

    /** Returns what writes a row per line. */
    public static JsonGenerator rows(OutputStream out) throws IOException {
        return compact(out).setPrettyPrinter(new LinePrinter(true));
    }

    /** Returns what writes a member of the outermost object a line. */
    public static JsonGenerator members(OutputStream out) throws IOException {
        return compact(out).setPrettyPrinter(new LinePrinter(false));
    }

    /** Returns what writes no line ends. */
    public static JsonGenerator compact(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Returns what writes for people to read. */
    public static JsonGenerator indented(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return compact(out).setPrettyPrinter(printer);
    }
}
