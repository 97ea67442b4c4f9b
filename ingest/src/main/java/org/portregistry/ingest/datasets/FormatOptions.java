package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.claim.DefaultValues;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.ReadOptions;

/**
 * What may stand under {@code read} in a source file: the format's name, the options of every format, and those of the format
 * that is named there, or of all formats where none is that there is.
 *
 * @param file the source file
 * @param format the format, empty where its name is missing or wrong, and for a list that is kept by hand
 * @param types the records of the keys
 * @param problem what is wrong with its name
 */
public record FormatOptions(
        Path file, Optional<Format> format, List<Class<? extends Record>> types, Optional<DatasetsException> problem) {

    /** The name of the format, which chooses the records of the other keys. */
    record Name(String format) {}

    /** Copies the list. */
    public FormatOptions {
        types = List.copyOf(types);
    }

    /** Finds what may stand there. */
    static FormatOptions of(Path file, Optional<ObjectNode> read, List<Format> formats) {
        Optional<Format> format = Optional.empty();
        Optional<DatasetsException> problem = Optional.empty();
        try {
            if (read.isPresent() && read.get().has("format")) {
                String name = name(file, read.get());
                if (name.equals(SourceFile.CURATED)) {
                    return new FormatOptions(file, format, List.of(Name.class), problem);
                }
                format = Optional.of(named(file, name, formats));
            }
        } catch (DatasetsException wrong) {
            problem = Optional.of(wrong);
        }
        List<Class<? extends Record>> types = new ArrayList<>(List.of(Name.class, ReadOptions.class));
        format.map(List::of).orElse(formats).stream()
                .flatMap(one -> one.options().stream())
                .distinct()
                .forEach(types::add);
        return new FormatOptions(file, format, types, problem);
    }

    /**
     * Returns the options.
     *
     * @throws DatasetsException for an unknown format or key, and for a value that no list could be read with
     */
    public static Options bind(Path file, ObjectNode read, List<Format> formats) {
        FormatOptions known = of(file, Optional.of(read), formats);
        known.problem.ifPresent(problem -> {
            throw problem;
        });
        try {
            Options options = new Options(StrictJson.bind(file, "read.", read, known.types));
            DefaultValues.check(options.common().defaultValues());
            known.format.ifPresent(format -> format.check(options));
            return options;
        } catch (OptionException problem) {
            throw new DatasetsException(file + ": " + problem.getMessage());
        }
    }

    /** Returns the name of the format; the other keys are not looked at. */
    static String name(Path file, ObjectNode read) {
        ObjectNode alone = read.deepCopy();
        alone.retain("format");
        return StrictJson.bind(file, "read.", alone, Name.class).format;
    }

    private static Format named(Path file, String name, List<Format> formats) {
        return formats.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(file, name, formats));
    }

    private static DatasetsException unknown(Path file, String name, List<Format> formats) {
        List<String> names = Stream.concat(formats.stream().map(Format::name), Stream.of(SourceFile.CURATED))
                .toList();
        return RecordKeys.wrong(
                file,
                "read.format",
                "no format is called \"" + name + "\"" + DidYouMean.hint(name, names),
                "use one of " + String.join(", ", names));
    }

    /** Returns the names of the keys. */
    List<String> names() {
        return types.stream().flatMap(RecordKeys::names).distinct().toList();
    }

    /**
     * Binds one option, beside others that are right.
     *
     * @throws OptionException if no list could be read with it
     * @throws DatasetsException if it is of the wrong type
     */
    void bindAlone(String key, JsonNode value, ObjectNode beside) {
        ObjectNode object = beside.deepCopy();
        object.set(key, value);
        types.stream()
                .filter(type ->
                        type != Name.class && RecordKeys.names(type).toList().contains(key))
                .forEach(type -> bindPart(object, type));
    }

    /** Returns what is wrong with options that are right each by itself. */
    Optional<OptionException> check(ObjectNode right) {
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<Record> bound = types.stream()
                    .filter(type -> type != Name.class)
                    .<Record>map(type -> bindPart(right, type))
                    .toList();
            format.get().check(new Options(bound));
            return Optional.empty();
        } catch (OptionException wrong) {
            return Optional.of(wrong);
        }
    }

    /** Binds those options of an object that are of a type. */
    private Record bindPart(ObjectNode object, Class<? extends Record> type) {
        ObjectNode part = object.deepCopy().retain(RecordKeys.names(type).toList());
        Record bound = StrictJson.bindPart(file, "read.", part, type);
        if (bound instanceof ReadOptions options) {
            DefaultValues.check(options.defaultValues());
        }
        return bound;
    }
}
