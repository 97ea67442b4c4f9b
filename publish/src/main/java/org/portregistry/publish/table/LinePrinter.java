package org.portregistry.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Has Jackson write a member of the outermost object a line, and, where {@code rows} says so, an item of its arrays a line:
 * a row per line is what {@code diff} and {@code grep} can read.
 */
final class LinePrinter extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int OUTERMOST = 1;

    private final boolean rows;

    LinePrinter(boolean rows) {
        this.rows = rows;
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (depth(json) == OUTERMOST) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) throws IOException {
        json.writeRaw('}');
        if (depth(json) == OUTERMOST) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        endLineOfRow(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        endLineOfRow(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int items) throws IOException {
        if (items > 0) {
            endLineOfRow(json);
        }
        json.writeRaw(']');
    }

    private void endLineOfRow(JsonGenerator json) throws IOException {
        if (rows && depth(json) == OUTERMOST + 1) {
            json.writeRaw('\n');
        }
    }

    private static int depth(JsonGenerator json) {
        return json.getOutputContext().getNestingDepth();
    }
}
