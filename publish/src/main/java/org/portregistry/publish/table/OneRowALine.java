package org.portregistry.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Prints {@code {"meta":{…},"rows":[…]}} compactly, but each row on a line of its own, so that text tools can cope. */
final class OneRowALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int TOP = 1;

    private transient int depth;

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
        breakAt(TOP + 1, json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakAt(TOP + 1, json);
        }
        depth--;
        super.writeEndArray(json, values);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakAt(TOP + 1, json);
    }

    private void breakAt(int level, JsonGenerator json) throws IOException {
        if (depth == level) {
            json.writeRaw('\n');
        }
    }
}
