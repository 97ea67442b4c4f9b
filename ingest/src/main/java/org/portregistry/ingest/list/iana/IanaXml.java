package org.portregistry.ingest.list.iana;

import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;

/** {@code iana-xml}: IANA's registry in its own XML; see the RELAX NG schema beside it. */
public final class IanaXml implements Format {

    /** Has no state. */
    public IanaXml() {}

    @Override
    public String name() {
        return "iana-xml";
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        XmlRegistry registry = XmlRegistry.of(document.bytes());
        return new Rows(IanaRows.of(registry.records(), registry.people()), registry.updated());
    }
}
