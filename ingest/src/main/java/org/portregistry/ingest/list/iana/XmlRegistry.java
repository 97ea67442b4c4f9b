package org.portregistry.ingest.list.iana;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.xml.XmlEncoding;

/** What IANA's XML file holds, read in one pass: its records come before the people to whom they refer. */
final class XmlRegistry {

    private final XMLStreamReader xml;
    private final List<IanaRecord> records = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private String updated = "";
    private boolean numbered;

    private XmlRegistry(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a whole file.
     *
     * @throws FormatException if it is not a well-formed registry with numbered records, or declares a document type, with
     *     which entities would come
     */
    static XmlRegistry of(byte[] bytes) throws FormatException {
        Optional<String> fault = XmlEncoding.fault(bytes);
        if (fault.isPresent()) {
            throw new FormatException(fault.get());
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XmlRegistry registry = new XmlRegistry(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            registry.readAll();
            return registry;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new FormatException(
                    "line " + line + ": expected IANA's XML, well-formed to its end: " + reason(e), e);
        }
    }

    List<IanaRecord> records() {
        return records;
    }

    People people() {
        return new People(names);
    }

    /** Returns the day of the registry's last update, {@code YYYY-MM-DD}, or empty. */
    String updated() {
        return updated;
    }

    private void readAll() throws XMLStreamException, FormatException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refused("a document type declaration, which IANA's XML has not");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (root && !element.equals("registry")) {
                    throw refused("<" + element + ">");
                }
                root = false;
                read(element);
            }
        }
        if (records.isEmpty() || !numbered) {
            throw refused(records.isEmpty() ? "no <record> in the whole file" : "no <record> with a <number>");
        }
    }

    private void read(String element) throws XMLStreamException {
        switch (element) {
            case "record" -> {
                IanaRecord found = new XmlRecord(xml).read("record " + (records.size() + 1));
                numbered |= !found.ports().isEmpty();
                records.add(found);
            }
            case "person" -> person();
            case "updated" -> {
                // The first one is the registry's own; registries inside it may have theirs.
                String date = XmlText.of(xml);
                updated = updated.isEmpty() ? date : updated;
            }
            default -> {
                // Other elements are passed through: records may stand in registries inside the registry.
            }
        }
    }

    /** An organisation that is nobody's employer stands as {@code org} alone; some entries are a bare address. */
    private void person() throws XMLStreamException {
        String id = XmlText.attribute(xml, "id");
        String name = "";
        String organisation = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String element = xml.getLocalName();
                String text = XmlText.of(xml);
                name = element.equals("name") ? text : name;
                organisation = element.equals("org") ? text : organisation;
            }
        }
        names.put(id, name.isEmpty() ? organisation : name);
    }

    private FormatException refused(String found) {
        int line = Math.max(1, xml.getLocation().getLineNumber());
        return new FormatException("line " + line + ": expected IANA's <registry> of <record>s, found " + found);
    }

    /** The JDK puts the place before the reason, which stands in our message already. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        return CellText.clean(start < 0 ? message : message.substring(start + "Message: ".length()));
    }
}
