package org.portregistry.ingest.refresh;

import java.util.List;
import org.portregistry.ingest.Reading;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;

/** Turns a source's documents into claims; {@link org.portregistry.ingest.SourceParser#parse} but in tests. */
@FunctionalInterface
public interface Parser {

    /** Reads the documents of a source. */
    Reading parse(SourceDefinition definition, List<Document> documents) throws FormatException;
}
