package org.portregistry.ingest.list.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;

/** The literals in JavaScript, TypeScript and their like, read as JSON is: {@code module.exports = [{port: 22}]}. */
public final class JsLiteralFormat {

    private static final int MOST_SHOWN = 30;

    private JsLiteralFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        JsLiterals.Found found = JsLiterals.read(document.name(), Text.of(document, options))
                .orElseThrow(() -> new NoListException(
                        document.name() + ": expected an object or array literal such as {22: 'ssh'}, found none"));
        return rows(document, found, options);
    }

    /** Returns the rows in the literals of a program, and tells which variables were passed over. */
    static Rows rows(Document document, JsLiterals.Found found, Options options) throws FormatException {
        String pointer = options.of(JsonOptions.class).records().orElse("");
        boolean asked = JsonPointers.find(found.value(), pointer).isEmpty();
        Rows rows = JsonFormat.rows(document, asked ? found.all() : found.value(), options);
        if (asked || found.left().isEmpty()) {
            return rows;
        }
        List<String> understood = new ArrayList<>(rows.understood());
        understood.add("variables not named after ports, left over: "
                + found.left().stream()
                        .limit(MOST_SHOWN)
                        .map(name -> "\"" + name + "\"")
                        .collect(Collectors.joining(", "))
                + (found.left().size() > MOST_SHOWN ? ", …" : "")
                + "; \"records\" reads one of them");
        return rows.understood(understood);
    }
}
