package org.portregistry.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.model.Authority;
import org.portregistry.model.Include;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

/** Definitions for tests of the parser: made here, or out of {@code datasets/sources} without its checks. */
final class SourceFiles {

    private SourceFiles() {}

    /** A community source of that format whose text may travel; options as key, value, key, value. */
    static SourceDefinition of(String format, Object... options) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            values.put(options[i].toString(), options[i + 1]);
        }
        return definition(
                new Source("test", "Test", Authority.COMMUNITY, "CC0-1.0", TextPolicy.KEEP, Include.DEFAULT, ""),
                format,
                values);
    }

    /** Reads a text in a format. */
    static Reading read(String text, String format, Object... options) throws FormatException {
        return SourceParser.parse(of(format, options), List.of(document(text)));
    }

    static Document document(String text) {
        return new Document("list.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Reads a list of the corpus as its source file says. */
    static Reading corpus(String id, String file) throws IOException {
        return SourceParser.parse(of(id), List.of(Corpus.document(id, file)));
    }

    private static SourceDefinition of(String id) throws IOException {
        Path file = Path.of("").toAbsolutePath();
        while (!Files.exists(file.resolve("datasets/sources"))) {
            file = file.getParent();
        }
        Map<String, Object> values = new ObjectMapper()
                .readValue(
                        file.resolve("datasets/sources/" + id + ".json").toFile(),
                        new TypeReference<LinkedHashMap<String, Object>>() {});
        Source source = new Source(
                id,
                values.get("title").toString(),
                Authority.valueOf(values.get("authority").toString().toUpperCase(java.util.Locale.ROOT)),
                values.get("licence").toString(),
                TextPolicy.valueOf(values.get("text").toString().toUpperCase(java.util.Locale.ROOT)),
                Arrays.stream(Include.values())
                        .filter(include -> include.code().equals(values.get("include")))
                        .findFirst()
                        .orElseThrow(),
                values.getOrDefault("derivedFrom", "").toString());
        Map<String, Object> read = new LinkedHashMap<>();
        ((Map<?, ?>) values.get("read")).forEach((key, value) -> read.put(key.toString(), value));
        return definition(source, read.remove("format").toString(), read);
    }

    private static SourceDefinition definition(Source source, String format, Map<String, Object> values) {
        return SourceDefinition.of(source, format, TestOptions.of(format, values));
    }
}
