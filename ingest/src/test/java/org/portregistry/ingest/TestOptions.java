package org.portregistry.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.datasets.FormatOptions;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.Options;

/** Options for tests, bound as those of a source file are. */
public final class TestOptions {

    private TestOptions() {}

    /** Returns the options of a format with those values. */
    public static Options of(Format format, Map<String, ?> values) {
        return bind(format.name(), values, List.of(format));
    }

    private static Options bind(String format, Map<String, ?> values, List<Format> formats) {
        Map<String, Object> read = new LinkedHashMap<>(values);
        read.put("format", format);
        ObjectNode node = new ObjectMapper().valueToTree(read);
        return FormatOptions.bind(Path.of("sources/test.json"), node, formats);
    }

    /** Returns the options of the format of that name. */
    public static Options of(String format, Map<String, ?> values) {
        return bind(format, values, Formats.all());
    }
}
