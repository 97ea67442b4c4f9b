package org.portregistry.ingest.list.json;

import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.table.HeaderOption;

/** TOML, read as JSON is. */
public final class TomlFormat extends Format {

    private static final TomlFactory FACTORY =
            TomlFactory.builder().streamReadConstraints(JsonReader.BOUNDS).build();

    /** Names the format and its options. */
    public TomlFormat() {
        super("toml", List.of(HeaderOption.class, JsonOptions.class));
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        JsonValue value = JsonReader.read(document.name(), Text.of(document, options), "TOML", FACTORY);
        return JsonFormat.rows(document, value, options);
    }
}
