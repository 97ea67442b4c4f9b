package org.portregistry.ingest.list.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.KeysUnderstood;
import org.portregistry.ingest.list.LinkedText;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.json.JsonOptions.Markup;
import org.portregistry.ingest.list.table.Table;
import org.portregistry.ingest.list.table.TableRows;

/** JSON: an array of objects, an object keyed by {@code 80/tcp} or by port, and what people nest in them. */
public final class JsonFormat {

    private JsonFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        String text = Text.of(document, options);
        JsonValue value;
        try {
            value = JsonReader.JSON.read(document.name(), text);
        } catch (FormatException refusal) {
            return JsLiteralFormat.rows(
                    document, literals(document.name(), text).orElseThrow(() -> refusal), options);
        }
        return rows(document, value, options);
    }

    /** Reads the rows of TOML. */
    public static Rows readToml(Document document, Options options) throws FormatException {
        return rows(document, JsonReader.TOML.read(document.name(), Text.of(document, options)), options);
    }

    /** Reads the rows of YAML; of what Kubernetes is told, its Services. */
    public static Rows readYaml(Document document, Options options) throws FormatException {
        JsonValue value = JsonReader.YAML.read(document.name(), Text.of(document, options));
        return rows(document, KubernetesServices.of(document.name(), value), options);
    }

    /** A web page with scripts is an error page; a program that is cut off is told of as JSON that is. */
    private static Optional<JsLiterals.Found> literals(String name, String text) {
        try {
            return text.stripLeading().startsWith("<") ? Optional.empty() : JsLiterals.read(name, text);
        } catch (FormatException cutOff) {
            return Optional.empty();
        }
    }

    /** Returns the rows in a value, of whatever language that has such values. */
    static Rows rows(Document document, JsonValue root, Options options) throws FormatException {
        Function<String, LinkedText> markup = markup(options);
        StatedColumns stated = options.common().stated();
        String pointer = options.of(JsonOptions.class).records().orElse("");
        JsonValue start = JsonPointers.find(root, pointer)
                .orElseThrow(() -> new FormatException(
                        document.name() + ": expected the records at \"" + pointer + "\", found nothing there"));
        Optional<Table> table = JsonTable.of(start, stated, options);
        if (table.isPresent()) {
            return TableRows.read(document, List.of(table.orElseThrow()), options, true);
        }
        KeysUnderstood understood = new KeysUnderstood("key");
        List<Row> rows = JsonWalk.rows(
                start,
                pointer,
                understood,
                options.common().portless().orElse(false),
                JsonProtocolKey.minded(start, stated));
        if (rows.isEmpty()) {
            throw new NoListException(document.name() + ": expected objects with a key for ports, or keyed by ports; "
                    + "found none; say which keys are which in \"columns\" and where the records are in \"records\"");
        }
        List<Column> present = rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .toList();
        boolean array = start instanceof JsonValue.Items;
        return Rows.of(rows.stream()
                        .map(row -> finish(row, present, markup, place(row.place(), pointer, array)))
                        .toList())
                .understood(understood.lines());
    }

    /** Returns {@code record 1} for the first value of the array at the pointer, and another place as it is. */
    private static String place(String place, String array, boolean isArray) {
        if (place.isEmpty()) {
            // The whole document is one record, whose pointer is empty; no place can be.
            return "record 1";
        }
        if (!isArray) {
            return place;
        }
        String index = place.substring(array.length());
        return index.matches("/[0-9]{1,9}") ? "record " + (Integer.parseInt(index.substring(1)) + 1) : place;
    }

    private static Row finish(Row row, List<Column> present, Function<String, LinkedText> markup, String place) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        row.cells()
                .forEach((column, cell) -> texts.put(column, markup.apply(cell).text()));
        List<String> links = Column.WORDS.stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> markup.apply(cell).links())
                .findFirst()
                .orElse(List.of());
        return row.with(Cells.ofRecord(texts, present)).at(place).linking(links);
    }

    private static Function<String, LinkedText> markup(Options options) {
        return switch (options.of(JsonOptions.class).markup().orElse(Markup.NONE)) {
            case NONE -> LinkedText::plain;
            case WIKITEXT -> WikiText::read;
        };
    }
}
