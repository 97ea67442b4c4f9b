package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The text of a JSON tree, with Jackson's escapes. Its generator starts more slowly than all our texts are written, of which
 * every build writes some hundred: the rulings that it drafts.
 */
final class JsonText {
    private final StringBuilder text = new StringBuilder(256);
    private final boolean indented;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** Returns the text of a value, indented by two, with a line feed at the end. */
    static String pretty(JsonNode value) {
        JsonText text = new JsonText(true);
        text.append(value, "\n");
        return text.text.append('\n').toString();
    }

    /** Returns the text of a value without blanks. */
    static String compact(JsonNode value) {
        JsonText text = new JsonText(false);
        text.append(value, "");
        return text.text.toString();
    }

    /** Appends a value whose lines begin as {@code line} does. */
    private void append(JsonNode value, String line) {
        if (value instanceof ObjectNode object) {
            String inner = begin('{', line);
            String comma = "";
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                text.append(comma).append(inner);
                quote(member.getKey());
                text.append(indented ? ": " : ":");
                append(member.getValue(), inner);
                comma = ",";
            }
            end('}', line, comma);
        } else if (value instanceof ArrayNode array) {
            String inner = begin('[', line);
            String comma = "";
            for (JsonNode element : array) {
                text.append(comma).append(inner);
                append(element, inner);
                comma = ",";
            }
            end(']', line, comma);
        } else if (value.isTextual()) {
            quote(value.textValue());
        } else {
            text.append(value.asText());
        }
    }

    private String begin(char bracket, String line) {
        text.append(bracket);
        return indented ? line + "  " : line;
    }

    private void end(char bracket, String line, String comma) {
        text.append(comma.isEmpty() ? "" : line).append(bracket);
    }

    private void quote(String content) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(content, text);
        text.append('"');
    }
}
