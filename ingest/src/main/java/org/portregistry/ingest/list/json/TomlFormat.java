package org.portregistry.ingest.list.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.table.HeaderOption;

/** TOML, read as JSON is. */
public final class TomlFormat implements Format {

    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.DEEPEST)
                    .build())
            .build();

    @Override
    public String name() {
        return "toml";
    }

    @Override
    public List<Class<? extends Record>> options() {
        return List.of(HeaderOption.class, JsonOptions.class);
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        try (JsonParser parser = FACTORY.createParser(Text.of(document, options))) {
            return JsonFormat.rows(document, JsonReader.read(document.name(), "TOML", parser), options);
        } catch (FormatException refusal) {
            throw refusal;
        } catch (JsonProcessingException problem) {
            // The parser reads the whole text when it is made.
            throw JsonReader.refusal(document.name(), "TOML", problem);
        } catch (IOException problem) {
            throw new IllegalStateException("reading from memory failed", problem);
        }
    }
}
