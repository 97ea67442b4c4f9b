package org.portregistry.ingest.list.json;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
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
public final class YamlFormat extends Format {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loaderOptions(limits())
            .streamReadConstraints(JsonReader.BOUNDS)
            .build();

    /** Names the format and its options. */
    public YamlFormat() {
        super("yaml", List.of(HeaderOption.class, JsonOptions.class));
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        JsonValue value = JsonReader.read(document.name(), Text.of(document, options), "YAML", FACTORY);
        return JsonFormat.rows(document, KubernetesServices.of(document.name(), value), options);
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(JsonReader.DEEPEST);
        limits.setCodePointLimit(Integer.MAX_VALUE);
        return limits;
    }
}
