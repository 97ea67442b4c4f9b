package org.portregistry.ingest.list.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.list.FormatException;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a text whole, in JSON or another language whose values are those of JSON.
 *
 * @param language what it is called, for messages
 * @param factory makes what reads it
 */
record JsonReader(String language, JsonFactory factory) {

    /** No list nests deeper. */
    static final int DEEPEST = 50;

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();

    /** JSON, with the slips that people make by hand: remarks, a comma too many, single quotes. */
    static final JsonReader JSON = new JsonReader(
            "JSON",
            JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build());

    static final JsonReader TOML = new JsonReader(
            "TOML", TomlFactory.builder().streamReadConstraints(BOUNDS).build());

    /** YAML, one document or several. Aliases are not expanded. */
    static final JsonReader YAML = new JsonReader(
            "YAML",
            YAMLFactory.builder()
                    .loaderOptions(limits())
                    .streamReadConstraints(BOUNDS)
                    .build());

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(Integer.MAX_VALUE);
        return limits;
    }

    /**
     * Returns the value; several values, one a line or a document, are an array.
     *
     * @throws FormatException if the text is not of the language, is cut off, or nests deeper than any list does
     */
    JsonValue read(String name, String text) throws FormatException {
        List<JsonValue> values = new ArrayList<>();
        try (JsonParser parser = factory.createParser(text)) {
            while (parser.nextToken() != null) {
                values.add(value(parser));
            }
        } catch (JsonProcessingException problem) {
            throw refusal(name, problem);
        } catch (IOException problem) {
            throw new IllegalStateException("reading from memory failed", problem);
        }
        if (values.isEmpty()) {
            throw new FormatException(name + ": expected " + language + ", found nothing");
        }
        return values.size() == 1 ? values.get(0) : new JsonValue.Items(values);
    }

    /** Returns what a person is told of a text that is not of its language. */
    private FormatException refusal(String name, JsonProcessingException problem) {
        int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
        return new FormatException(
                name + ": line " + line + ": expected " + language + ", found "
                        + problem.getOriginalMessage().replaceAll("\\s+", " "),
                problem);
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_NULL -> new JsonValue.Scalar("");
            default -> new JsonValue.Scalar(parser.getText());
        };
    }

    private static JsonValue members(JsonParser parser) throws IOException {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.add(new JsonValue.Member(key, value(parser)));
        }
        return new JsonValue.Members(members);
    }

    private static JsonValue items(JsonParser parser) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new JsonValue.Items(values);
    }
}
