package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.claim.DefaultValues;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.OptionException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.ReadOptions;

/** Binds what a source file says under {@code read}: the format's name, the options of every format, and its own. */
public final class FormatOptions {

    /** The name of the format, which chooses the records of the other keys. */
    record Name(String format) {}

    private FormatOptions() {}

    /**
     * Returns the options.
     *
     * @throws DatasetsException for an unknown format or key, and for a value that no list could be read with
     */
    public static Options bind(Path file, ObjectNode read, List<Format> formats) {
        String name = name(file, read);
        if (name.equals(SourceFile.CURATED)) {
            StrictJson.bind(file, "read.", read, Name.class);
            return Options.NONE;
        }
        Format format = named(file, name, formats);
        List<Class<? extends Record>> types = new ArrayList<>(List.of(Name.class, ReadOptions.class));
        types.addAll(format.options());
        try {
            Options options = new Options(StrictJson.bind(file, "read.", read, types));
            DefaultValues.check(options.common().defaultValues());
            format.check(options);
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

    /**
     * Returns the format of that name.
     *
     * @throws DatasetsException if there is none
     */
    static Format named(Path file, String name, List<Format> formats) {
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
}
