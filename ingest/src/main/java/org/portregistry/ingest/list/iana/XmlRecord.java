package org.portregistry.ingest.list.iana;

import java.util.List;
import java.util.stream.Stream;
import org.portregistry.ingest.list.xml.XmlElement;

/** One {@code <record>}: its elements come in any order. */
final class XmlRecord {

    private XmlRecord() {}

    /** Reads the element. */
    static IanaRecord of(String place, XmlElement record) {
        List<XmlElement> references = record.children().stream()
                .filter(child -> child.name().equals("xref"))
                .toList();
        List<String> people = people(references.stream());
        List<String> assignees = people(record.all("assignee").flatMap(assignee -> assignee.all("xref")));
        return new IanaRecord(
                place,
                XmlText.of(record, "name"),
                XmlText.of(record, "number"),
                XmlText.of(record, "protocol"),
                XmlText.of(record, "description"),
                XmlText.of(record, "note"),
                // IANA's own tables print the one person of a record as its assignee and its contact.
                assignees.isEmpty() ? people : assignees,
                people,
                references.stream()
                        .filter(xref ->
                                !isPerson(xref) && !xref.attribute("type").equals("note"))
                        .map(XmlText::reference)
                        .toList(),
                XmlText.of(record, "sc"),
                record.attribute("date"),
                record.attribute("updated"),
                !XmlText.of(record, "unauthorized").isEmpty());
    }

    private static List<String> people(Stream<XmlElement> references) {
        return references
                .filter(XmlRecord::isPerson)
                .map(xref -> xref.attribute("data"))
                .toList();
    }

    private static boolean isPerson(XmlElement xref) {
        return xref.attribute("type").equals("person");
    }
}
