package org.portregistry.publish.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.portregistry.publish.snapshot.Row;

/** The rows of a JSON file, evidence included, as {@link Rows}. */
final class JsonReading {

    private JsonReading() {}

    static List<Row> of(JsonNode array) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode object : array) {
            Map<String, String> cells = new LinkedHashMap<>();
            object.properties().forEach(member -> cells.put(member.getKey(), text(member.getKey(), member.getValue())));
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static String text(String name, JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        StringJoiner items = new StringJoiner(name.equals(EvidenceText.COLUMN) ? "\n" : ";");
        for (JsonNode item : value) {
            items.add(
                    item.isObject()
                            ? EvidenceText.of(
                                    item.path("source").asText(),
                                    item.path("place").asText(),
                                    item.path("stated").asText(),
                                    item.path("match").asText(),
                                    item.path("used").asText(),
                                    text("aliases", item.path("aliases")))
                            : item.asText());
        }
        return items.toString();
    }
}
