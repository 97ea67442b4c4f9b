package org.portregistry.publish.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written output writes what Jackson's generator would, given the same calls. */
class JsonOutputTest {
    private static final String[] PIECES = {
        "",
        "a",
        "9200/tcp",
        "\"",
        "\\",
        "/",
        "\n",
        "\r",
        "\t",
        "\b",
        "\f",
        "\u0000",
        "\u001f",
        "\u007f",
        "é",
        "€",
        "🙂",
        "\u2028"
    };

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyCalls_writeWhatJacksonWrites(int seed) throws IOException {
        assertEquals(byJackson(seed, false), ours(seed, JsonLayout.COMPACT));
        assertEquals(byJackson(seed, true), ours(seed, JsonLayout.INDENTED));
    }

    @ParameterizedTest
    @EnumSource(JsonLayout.class)
    void anyLayout_isTheSameJson(JsonLayout layout) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (int seed = 0; seed < 50; seed++) {
            assertEquals(mapper.readTree(byJackson(seed, false)), mapper.readTree(ours(seed, layout)));
        }
    }

    @Test
    void textLongerThanWhatIsWrittenAtOnce_isWhole() throws IOException {
        String text = String.join("", PIECES).repeat(5_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out, JsonLayout.COMPACT)) {
            json.writeStartArray();
            json.writeString(text);
            json.writeString(text);
            json.writeEndArray();
        }
        String[] read = new ObjectMapper().readValue(out.toByteArray(), String[].class);
        assertTrue(text.equals(read[0]) && text.equals(read[1]));
    }

    @Test
    void rows_standOnALineEach() throws IOException {
        assertEquals(
                "{\"meta\":{\"a\":1,\"b\":[2]},\n\"rows\":[\n{\"c\":[3]},\n{}\n],\n\"none\":[\n]}\n",
                table(JsonLayout.ROW_A_LINE));
        assertEquals(
                "{\"meta\":{\"a\":1,\"b\":[2]},\n\"rows\":[{\"c\":[3]},{}],\n\"none\":[]}\n",
                table(JsonLayout.MEMBER_A_LINE));
    }

    private static String table(JsonLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out, layout)) {
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

    private static String ours(int seed, JsonLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOutput json = new JsonOutput(out, layout)) {
            object(new Random(seed), 0, json);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static void object(Random random, int depth, JsonOutput json) throws IOException {
        json.writeStartObject();
        for (int i = random.nextInt(5); i > 0; i--) {
            json.writeFieldName(text(random));
            value(random, depth + 1, json);
        }
        json.writeEndObject();
    }

    private static void value(Random random, int depth, JsonOutput json) throws IOException {
        switch (random.nextInt(depth < 5 ? 5 : 3)) {
            case 0 -> json.writeString(text(random));
            case 1 -> json.writeNumber(random.nextLong());
            case 2 -> json.writeNumber("0.25");
            case 3 -> object(random, depth, json);
            default -> {
                json.writeStartArray();
                for (int i = random.nextInt(5); i > 0; i--) {
                    value(random, depth + 1, json);
                }
                json.writeEndArray();
            }
        }
    }

    private static String byJackson(int seed, boolean indented) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            object(new Random(seed), 0, json);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void object(Random random, int depth, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = random.nextInt(5); i > 0; i--) {
            json.writeFieldName(text(random));
            value(random, depth + 1, json);
        }
        json.writeEndObject();
    }

    private static void value(Random random, int depth, JsonGenerator json) throws IOException {
        switch (random.nextInt(depth < 5 ? 5 : 3)) {
            case 0 -> json.writeString(text(random));
            case 1 -> json.writeNumber(random.nextLong());
            case 2 -> json.writeNumber("0.25");
            case 3 -> object(random, depth, json);
            default -> {
                json.writeStartArray();
                for (int i = random.nextInt(5); i > 0; i--) {
                    value(random, depth + 1, json);
                }
                json.writeEndArray();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
