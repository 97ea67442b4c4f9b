package org.portregistry.ingest.list.iana;

import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.Text;

/** {@code rfc1700}: the port tables of the RFCs "Assigned Numbers", with page breaks inside; they state no day. */
public final class Rfc1700 implements Format {

    /** Has no state. */
    public Rfc1700() {}

    @Override
    public String name() {
        return "rfc1700";
    }

    @Override
    public Rows read(Document document, Options options) throws FormatException {
        return Rows.of(LegacyList.rows(Text.plainLines(document, options)));
    }
}
