package org.portregistry.ingest.list.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Text;

/** Reads XML whole. Document types are not read: no entity is expanded and nothing outside the document is opened. */
public final class XmlReader {

    /** No list nests deeper. */
    private static final int DEEPEST = 100;

    /** An element that is not yet closed. */
    private record Open(String name, Map<String, String> attributes, List<XmlElement> content) {
        XmlElement close() {
            return new XmlElement(name, attributes, content, "");
        }
    }

    private XmlReader() {}

    /**
     * Returns the root element.
     *
     * @param typed whether the document may begin with a document type, which is not read
     * @throws FormatException if the document is not well-formed, is cut off, nests deeper than any list does, or uses
     *     an entity of its own
     */
    public static XmlElement read(Document document, Options options, boolean typed) throws FormatException {
        Optional<String> fault =
                options.common().charset().isPresent() ? Optional.empty() : XmlEncoding.fault(document.bytes());
        if (fault.isPresent()) {
            throw new FormatException(
                    document.name() + ": " + fault.get() + "; if it is in another encoding, say which in \"charset\"");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = options.common().charset().isPresent()
                    ? factory.createXMLStreamReader(new StringReader(Text.of(document, options)))
                    : factory.createXMLStreamReader(new ByteArrayInputStream(document.bytes()));
            return root(document, reader, typed);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String problem = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*?Message: ", "");
            throw new FormatException(
                    document.name() + ": line " + line + ": expected well-formed XML, found: " + problem, e);
        }
    }

    private static XmlElement root(Document document, XMLStreamReader reader, boolean typed)
            throws XMLStreamException, FormatException {
        Deque<Open> open = new ArrayDeque<>();
        XmlElement root = null;
        // To the end, and not only to that of the root: what stands behind it may be another half of the list.
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == DEEPEST) {
                        throw new FormatException(document.name() + ": line "
                                + reader.getLocation().getLineNumber()
                                + ": expected a list, found elements nested more than "
                                + DEEPEST + " deep");
                    }
                    open.push(new Open(reader.getLocalName(), attributes(reader), new ArrayList<>()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().content().add(XmlElement.ofText(reader.getText()));
                    }
                }
                case XMLStreamConstants.DTD -> {
                    if (!typed) {
                        throw new FormatException(document.name() + ": line "
                                + reader.getLocation().getLineNumber()
                                + ": expected XML without a document type, found the end of one, <!DOCTYPE ...>; this format has none:"
                                + " fetch the list anew, or read another one with the format \"xml\"");
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "the entity \"" + reader.getLocalName() + "\", which is not one of XML's own",
                            reader.getLocation());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().close();
                    if (open.isEmpty()) {
                        root = closed;
                    } else {
                        open.peek().content().add(closed);
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element");
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        return Collections.unmodifiableMap(attributes);
    }
}
