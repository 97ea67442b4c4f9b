package org.portregistry.ingest.list.markup;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Selection;
import org.portregistry.ingest.list.Text;
import org.portregistry.ingest.list.table.TableOptions;

/** The tables of AsciiDoc, with one or many cells a line. */
public final class AsciiDocTableFormat extends Format {

    /** Names the format and its options. */
    public AsciiDocTableFormat() {
        super("asciidoc-table", List.of(Selection.class, TableOptions.class));
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        return FoundTables.read(
                document, AsciiDocTables.find(document.name(), Text.plainLines(document, options)), List.of(), options);
    }
}
