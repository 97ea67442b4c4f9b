package org.portregistry.ingest.list.json;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.table.HeaderOption;

/** The literals in JavaScript, TypeScript and their like, read as JSON is: {@code module.exports = [{port: 22}]}. */
public final class JsLiteralFormat implements Format {

    @Override
    public String name() {
        return "js-literal";
    }

    @Override
    public List<Class<? extends Record>> options() {
        return List.of(HeaderOption.class, JsonOptions.class);
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        JsonValue value = JsLiterals.read(document.name(), Text.of(document, options))
                .orElseThrow(() -> new NoListException(
                        document.name() + ": expected an object or array literal such as {22: 'ssh'}, found none"));
        return JsonFormat.rows(document, value, options);
    }
}
