package org.portregistry.ingest.list.json;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.tree.ImmutableNode;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;

/**
 * INI: sections of keys and values, read as JSON is. Values stand as written: nothing such as {@code ${env:HOME}} is
 * looked up.
 */
public final class IniFormat implements Format {

    @Override
    public String name() {
        return "ini";
    }

    @Override
    public List<Class<? extends Record>> options() {
        return List.of(JsonOptions.class);
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        return JsonFormat.rows(document, value(document, options), options);
    }

    private static JsonValue value(Document document, Options options) throws FormatException {
        INIConfiguration ini = new INIConfiguration();
        try {
            ini.read(new StringReader(Text.plain(document, options)));
        } catch (ConfigurationException | IllegalArgumentException problem) {
            throw new FormatException(document.name() + ": expected INI, found " + problem.getMessage(), problem);
        } catch (IOException problem) {
            throw new IllegalStateException("reading from memory failed", problem);
        }
        return members(ini.getNodeModel().getInMemoryRepresentation());
    }

    /** The nodes as they are: the accessors of the configuration would look up variables. */
    private static JsonValue members(ImmutableNode node) {
        List<JsonValue.Member> members = new ArrayList<>();
        for (ImmutableNode child : node.getChildren()) {
            JsonValue value = child.getChildren().isEmpty()
                    ? new JsonValue.Scalar(
                            child.getValue() == null ? "" : child.getValue().toString())
                    : members(child);
            members.add(new JsonValue.Member(child.getNodeName(), value));
        }
        return new JsonValue.Members(members);
    }
}
