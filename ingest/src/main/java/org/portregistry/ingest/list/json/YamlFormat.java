package org.portregistry.ingest.list.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.table.HeaderOption;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML, one document or several, read as JSON is; of what Kubernetes is told, its Services. Aliases are not expanded. */
public final class YamlFormat implements Format {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loaderOptions(limits())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.DEEPEST)
                    .build())
            .build();

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public List<Class<? extends Record>> options() {
        return List.of(HeaderOption.class, JsonOptions.class);
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        try (JsonParser parser = FACTORY.createParser(Text.of(document, options))) {
            JsonValue value = JsonReader.read(document.name(), "YAML", parser);
            return JsonFormat.rows(document, KubernetesServices.of(document.name(), value), options);
        } catch (FormatException refusal) {
            throw refusal;
        } catch (IOException problem) {
            throw new IllegalStateException("reading from memory failed", problem);
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(JsonReader.DEEPEST);
        limits.setCodePointLimit(Integer.MAX_VALUE);
        return limits;
    }
}
