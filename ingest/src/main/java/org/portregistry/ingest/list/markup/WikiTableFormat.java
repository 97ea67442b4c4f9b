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

/** The tables in the source of a page of MediaWiki. */
public final class WikiTableFormat extends Format {

    /** Names the format and its options. */
    public WikiTableFormat() {
        super("wikitext-table", List.of(Selection.class, TableOptions.class));
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        return FoundTables.read(document, WikiTables.find(Text.plainLines(document, options)), List.of(), options);
    }
}
