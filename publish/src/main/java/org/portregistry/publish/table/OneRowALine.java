package org.portregistry.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Prints {@code {"meta":{…},"rows":[…]}} compactly, but each row on a line of its own, so that text tools can cope. */
final class OneRowALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int TOP = 1;

    private final boolean arrays;
    private transient int depth;

    /** Breaks between the members of the outermost object and, if {@code arrays}, the items of their arrays. */
    OneRowALine(boolean arrays) {
        this.arrays = arrays;
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        super.writeEndObject(json, entries);
        if (depth == 0) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        breakAt(TOP, json);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
        breakRow(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakRow(json);
        }
        depth--;
        super.writeEndArray(json, values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakRow(json);
    }

    private void breakRow(JsonGenerator json) throws IOException {
        if (arrays) {
            breakAt(TOP + 1, json);
        }
    }

    private void breakAt(int level, JsonGenerator json) throws IOException {
        if (depth == level) {
            json.writeRaw('\n');
        }
    }
}
