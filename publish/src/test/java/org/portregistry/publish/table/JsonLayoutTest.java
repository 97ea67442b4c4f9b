package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

    @FunctionalInterface
    private interface Layout {
        JsonGenerator of(OutputStream out) throws IOException;
    }

    @Test
    void rows_standOnALineEach() throws IOException {
        assertEquals(
                "{\"meta\":{\"a\":1,\"b\":[2]},\n\"rows\":[\n{\"c\":[3,4]},\n{}\n],\n\"none\":[\n]}\n",
                written(JsonLayout::rows));
    }

    @Test
    void members_standOnALineEach() throws IOException {
        assertEquals(
                "{\"meta\":{\"a\":1,\"b\":[2]},\n\"rows\":[{\"c\":[3,4]},{}],\n\"none\":[]}\n",
                written(JsonLayout::members));
    }

    @Test
    void compactJson_isOneLineWithoutEnd() throws IOException {
        assertEquals(
                "{\"meta\":{\"a\":1,\"b\":[2]},\"rows\":[{\"c\":[3,4]},{}],\"none\":[]}", written(JsonLayout::compact));
    }

    @Test
    void indentedJson_hasTwoBlanksALevelEverywhere() throws IOException {
        assertEquals("""
                {
                  "meta" : {
                    "a" : 1,
                    "b" : [
                      2
                    ]
                  },
                  "rows" : [
                    {
                      "c" : [
                        3,
                        4
                      ]
                    },
                    { }
                  ],
                  "none" : [ ]
                }""", written(JsonLayout::indented));
    }

    private static String written(Layout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = layout.of(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("meta");
            json.writeNumberField("a", 1);
            json.writeArrayFieldStart("b");
            json.writeNumber("2");
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayFieldStart("rows");
            json.writeStartObject();
            json.writeArrayFieldStart("c");
            json.writeNumber(3);
            json.writeNumber(4);
            json.writeEndArray();
            json.writeEndObject();
            json.writeStartObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("none");
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
