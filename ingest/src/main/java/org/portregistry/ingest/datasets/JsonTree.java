package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portregistry.ingest.DatasetsException;

/**
 * JSON as RFC 8259 has it, as a tree: no comments, no key twice, nothing after the end.
 *
 * <p>It fills the tree itself, since starting Jackson's mapper takes longer than reading every JSON file of ours.
 */
public final class JsonTree {

    /** Its parsers refuse a key that stands twice. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /**
     * Returns the one value of a text.
     *
     * @throws JsonProcessingException if it holds none, or more, or is no JSON
     */
    public static JsonNode read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "is empty");
            }
            JsonNode value = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(
                        parser, "has a second value after the first", parser.currentTokenLocation());
            }
            return value;
        }
    }

    /**
     * Returns the one value of a file.
     *
     * @param cure what to do where it is no JSON, for the message
     * @throws DatasetsException if it is no JSON, or not UTF-8; in one line, with the place
     */
    public static JsonNode read(Path file, String cure) throws IOException {
        try {
            return read(Files.readString(file));
        } catch (JsonProcessingException problem) {
            JsonLocation place = problem.getLocation();
            String where = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw DatasetsException.in(file, where, message(problem), cure);
        } catch (CharacterCodingException problem) {
            throw DatasetsException.in(file, "", "is no JSON in UTF-8", cure);
        }
    }

    /** Jackson's whole message has several lines, and names classes. */
    private static String message(JsonProcessingException problem) {
        String message = problem.getOriginalMessage().lines().findFirst().orElse("is no JSON");
        message = message.replaceAll("\\[Source: [^;]*; line: (\\d+), column: (\\d+)\\]", "line $1, column $2");
        return message.startsWith("Duplicate Object property")
                ? message.replace("Duplicate Object property", "duplicate key")
                : message.replace("Duplicate field", "duplicate key").replace('\'', '"');
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            default -> NODES.numberNode(parser.getDoubleValue());
        };
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            object.set(key, value(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
