package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One {@code <record>}: its elements come in any order. */
final class XmlRecord {

    private final XMLStreamReader xml;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> assignees = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final String registered;
    private final String modified;

    /** Stands at the start of the element. */
    XmlRecord(XMLStreamReader xml) {
        this.xml = xml;
        registered = XmlText.attribute(xml, "date");
        modified = XmlText.attribute(xml, "updated");
    }

    /** Reads to the end of the element. */
    IanaRecord read(String place) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                child(xml.getLocalName());
            }
        }
        return new IanaRecord(
                place,
                text("name"),
                text("number"),
                text("protocol"),
                text("description"),
                text("note"),
                // IANA's own tables print the one person of a record as its assignee and its contact.
                assignees.isEmpty() ? people : assignees,
                people,
                references,
                text("sc"),
                registered,
                modified,
                !text("unauthorized").isEmpty());
    }

    private void child(String element) throws XMLStreamException {
        switch (element) {
            case "xref" -> reference();
            case "assignee" -> assignee();
            default -> texts.merge(element, XmlText.of(xml), (first, second) -> first + " " + second);
        }
    }

    private void reference() throws XMLStreamException {
        String type = XmlText.attribute(xml, "type");
        String target = XmlText.attribute(xml, "data");
        String printed = XmlText.reference(xml);
        if (type.equals("person")) {
            people.add(target);
        } else if (!type.equals("note")) {
            references.add(printed);
        }
    }

    private void assignee() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (XmlText.attribute(xml, "type").equals("person")) {
                    assignees.add(XmlText.attribute(xml, "data"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private String text(String element) {
        return texts.getOrDefault(element, "");
    }
}
