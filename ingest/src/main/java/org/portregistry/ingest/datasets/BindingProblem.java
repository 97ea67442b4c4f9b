package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.DidYouMean;

/** Says in our words why Jackson could not bind a value: the file, the key, what was expected, and what stands there. */
final class BindingProblem {

    private static final int RECOGNISABLE = 60;

    private BindingProblem() {}

    /** Returns the complaint. */
    static DatasetsException of(Path file, String path, ObjectNode object, JsonMappingException problem) {
        if (problem instanceof ValueInstantiationException
                && problem.getCause() instanceof IllegalArgumentException no) {
            return new DatasetsException(file + ": " + no.getMessage());
        }
        StringBuilder key = new StringBuilder(path);
        JsonNode value = object;
        for (Reference step : problem.getPath()) {
            if (step.getFieldName() == null) {
                key.append('[').append(step.getIndex()).append(']');
                value = value.path(step.getIndex());
            } else {
                key.append(value == object ? "" : ".").append(step.getFieldName());
                value = value.path(step.getFieldName());
            }
        }
        Class<?> target =
                problem instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
        if (target != null && target.isEnum() && value.isTextual()) {
            List<String> words = EnumWords.of((Enum<?>[]) target.getEnumConstants());
            return RecordKeys.wrong(
                    file,
                    key.toString(),
                    "\"" + value.textValue() + "\" is not allowed" + DidYouMean.hint(value.textValue(), words),
                    "use one of " + String.join(", ", words));
        }
        return wrongType(file, key.toString(), value, expected(target));
    }

    /** Returns the complaint that a value is of the wrong type. */
    static DatasetsException wrongType(Path file, String key, JsonNode value, String expected) {
        String found = value.toString();
        return RecordKeys.wrong(
                file,
                key,
                "must be " + expected + ", not "
                        + (found.length() > RECOGNISABLE ? found.substring(0, RECOGNISABLE) + "…" : found),
                "correct it");
    }

    private static String expected(Class<?> target) {
        return switch (target == null ? "" : target.getSimpleName()) {
            case "int", "Integer", "long", "Long", "OptionalInt" -> "a whole number, 0 or more";
            case "double", "Double", "OptionalDouble" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "List", "ArrayList", "Collection" -> "a list";
            case "ObjectNode", "Map", "LinkedHashMap", "SortedMap" -> "an object";
            default -> "a text";
        };
    }
}
