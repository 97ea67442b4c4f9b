package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.OptionException;

/**
 * Our JSON files, bound to records by Jackson: RFC 8259 without extensions, no key twice, no unknown key, none missing, and
 * no value of another type made to fit.
 */
final class StrictJson {

    /** Reads and writes JSON as every file of ours has it. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new Jdk8Module())
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new EnumWords(), new JacksonAnnotationIntrospector()))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private StrictJson() {}

    /** Reads a file that holds one object. */
    static ObjectNode object(Path file) {
        try {
            if (JsonTree.read(file, "correct the JSON there") instanceof ObjectNode object) {
                return object;
            }
            throw DatasetsException.in(file, "", "must hold one JSON object", "write { … }");
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
    }

    /** Reads a file that holds one object whose keys are the record's components. */
    static <T extends Record> T read(Path file, Class<T> type) {
        return bind(file, "", object(file), type);
    }

    /**
     * Returns the record whose components the object's keys are; one that is {@code Optional}, a list or a map need not be
     * given.
     *
     * @param path where the object stands in the file, ending in a dot; empty for the outermost one
     */
    static <T extends Record> T bind(Path file, String path, ObjectNode object, Class<T> type) {
        return type.cast(bind(file, path, object, List.of(type)).get(0));
    }

    /** Returns a record of each type; each key must be a component of one of them. */
    static List<Record> bind(Path file, String path, ObjectNode object, List<Class<? extends Record>> types) {
        RecordKeys.requireKnown(file, path, object, types);
        List<Record> records = new ArrayList<>();
        for (Class<? extends Record> type : types) {
            ObjectNode part = RecordKeys.part(file, path, object, type);
            try {
                records.add(MAPPER.treeToValue(part, type));
            } catch (JsonMappingException problem) {
                throw BindingProblem.of(file, path, part, problem);
            } catch (JsonProcessingException problem) {
                throw new IllegalStateException("a tree holds no JSON that cannot be read", problem);
            }
        }
        return List.copyOf(records);
    }

    /**
     * Returns a record of some of its keys, in which those that are missing are null, so that what is wrong with these is told
     * whatever is wrong with the others.
     *
     * @throws OptionException if the record refuses them
     */
    static <T extends Record> T bindPart(Path file, String path, ObjectNode some, Class<T> type) {
        RecordKeys.requireKnown(file, path, some, List.of(type));
        try {
            return MAPPER.treeToValue(RecordKeys.some(file, path, some, type), type);
        } catch (JsonMappingException problem) {
            if (problem.getCause() instanceof OptionException wrong) {
                throw wrong;
            }
            throw BindingProblem.of(file, path, some, problem);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("a tree holds no JSON that cannot be read", problem);
        }
    }

    /** Returns the text of a value, indented by two, with a line feed at the end. */
    static String text(Object value) {
        try {
            return MAPPER.writer(PRINTER).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("records of texts and numbers can always be written", problem);
        }
    }
}
