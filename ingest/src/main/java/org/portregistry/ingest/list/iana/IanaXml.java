package org.portregistry.ingest.list.iana;

import java.util.List;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;

/** {@code iana-xml}: IANA's registry in its own XML; see the RELAX NG schema beside it. */
public final class IanaXml extends Format {

    /** Names the format. */
    public IanaXml() {
        super("iana-xml", List.of());
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        XmlRegistry registry = XmlRegistry.of(document.bytes());
        return new Rows(IanaRows.of(registry.records(), registry.people()), registry.updated());
    }
}
