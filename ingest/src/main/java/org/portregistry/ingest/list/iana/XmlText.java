package org.portregistry.ingest.list.iana;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.portregistry.ingest.list.CellText;

/** The text of an element, as IANA prints it: a break is a blank, a reference stands in brackets. */
final class XmlText {

    private XmlText() {}

    /** Reads from the start of an element to its end, whatever is nested in it, and returns its text, normalised. */
    static String of(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("xref")) {
                        text.append('[').append(reference(xml)).append(']');
                    } else {
                        depth++;
                        text.append(' ');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {
                    // Comments and processing instructions are not text.
                }
            }
        }
        return CellText.clean(text.toString());
    }

    /** Reads an {@code xref} to its end and returns it as IANA prints it, without brackets. */
    static String reference(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "type");
        String target = attribute(xml, "data");
        return References.printed(type, target, plain(xml));
    }

    /** Returns the value of an attribute of the element that starts here, or the empty string. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String plain(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }
}
