package org.portregistry.ingest;

import java.util.List;
import org.portregistry.ingest.format.Document;
import org.portregistry.ingest.format.FormatException;

/** Turns a source's documents into claims: rows by its format, cells by the common rules. */
public final class SourceParser {

    private SourceParser() {}

    /**
     * Reads the documents of a source, several for a list split over pages.
     *
     * @throws FormatException if a document is not what the source's format expects
     */
    public static Reading parse(SourceDefinition definition, List<Document> documents) throws FormatException {
        return new Reading(List.of(), List.of(), 0, "");
    }
}
