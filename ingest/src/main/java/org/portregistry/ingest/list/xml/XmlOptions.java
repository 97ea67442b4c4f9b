package org.portregistry.ingest.list.xml;

import java.util.Optional;
import org.portregistry.model.Nulls;

/**
 * The options of the format {@code xml}.
 *
 * @param record the name of the elements that are rows; none: every element that has a port
 */
public record XmlOptions(Optional<String> record) {
    /** Refuses null. */
    public XmlOptions {
        Nulls.refuse(record);
    }
}
