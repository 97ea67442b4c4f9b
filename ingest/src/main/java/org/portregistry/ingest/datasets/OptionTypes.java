package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.claim.DefaultValues;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.ReadOptions;

/**
 * The options that may stand under {@code read}: those of the format that is named there, or of every format where none is
 * that there is.
 *
 * @param file the source file
 * @param format the format, empty where its name is missing or wrong, and for a list that is kept by hand
 * @param types the records of its options
 * @param problem what is wrong with its name, for a message
 */
record OptionTypes(Path file, Optional<Format> format, List<Class<? extends Record>> types, Optional<String> problem) {

    /** Finds them. */
    static OptionTypes of(Path file, Optional<ObjectNode> read, List<Format> formats) {
        List<Class<? extends Record>> types = new ArrayList<>(List.of(FormatOptions.Name.class));
        try {
            String name = read.isPresent() && read.get().has("format") ? FormatOptions.name(file, read.get()) : "";
            if (name.equals(SourceFile.CURATED)) {
                return new OptionTypes(file, Optional.empty(), types, Optional.empty());
            }
            Optional<Format> format =
                    name.isEmpty() ? Optional.empty() : Optional.of(FormatOptions.named(file, name, formats));
            types.add(ReadOptions.class);
            types.addAll(format.map(Format::options).orElseGet(() -> all(formats)));
            return new OptionTypes(file, format, types, Optional.empty());
        } catch (DatasetsException wrong) {
            types.add(ReadOptions.class);
            types.addAll(all(formats));
            return new OptionTypes(
                    file,
                    Optional.empty(),
                    types,
                    Optional.of(wrong.getMessage().substring((file + ": ").length())));
        }
    }

    private static List<Class<? extends Record>> all(List<Format> formats) {
        return formats.stream()
                .map(Format::options)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Returns the names of the options. */
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
        if (key.equals("format")) {
            return;
        }
        for (Class<? extends Record> type : types) {
            if (RecordKeys.names(type).toList().contains(key)) {
                ObjectNode part = beside.deepCopy();
                part.set(key, value);
                part.retain(RecordKeys.names(type).toList());
                if (StrictJson.bindPart(file, "read.", part, type) instanceof ReadOptions options) {
                    DefaultValues.check(options.defaultValues());
                }
            }
        }
    }

    /** Returns what is wrong with options that are right each by itself. */
    Optional<OptionException> check(ObjectNode right) {
        try {
            if (format.isPresent()) {
                List<Record> bound = Stream.concat(Stream.of(ReadOptions.class), format.get().options().stream())
                        .<Record>map(type -> StrictJson.bindPart(
                                file,
                                "read.",
                                right.deepCopy().retain(RecordKeys.names(type).toList()),
                                type))
                        .toList();
                format.get().check(new Options(bound));
            }
            return Optional.empty();
        } catch (OptionException wrong) {
            return Optional.of(wrong);
        }
    }
}
