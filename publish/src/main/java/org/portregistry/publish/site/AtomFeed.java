package org.portregistry.publish.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as RFC 4287 defines it. Links are relative, because a release does not know where it will be served; ids are tag
 * URIs (RFC 4151), so that they stay the same wherever that is.
 *
 * @param name the file in the site, without {@code .atom}
 * @param title what the feed is
 * @param updated the day of the newest entry
 * @param entries the entries, the newest first
 */
record AtomFeed(String name, String title, String updated, List<Entry> entries) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String TAG = "tag:portregistry.org,2026:";

    /**
     * An entry.
     *
     * @param id what stays the same about it
     * @param title a line
     * @param updated its day
     * @param summary a sentence or more, as text
     * @param link where it is shown, relative to the site
     */
    record Entry(String id, String title, String updated, String summary, String link) {}

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /** Writes the feed; the stream stays open. */
    void write(OutputStream out) throws IOException {
        try {
            write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        } catch (XMLStreamException problem) {
            throw new IOException(problem);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element(xml, "id", TAG + name);
        element(xml, "title", title);
        element(xml, "updated", instant(updated));
        xml.writeStartElement("author");
        element(xml, "name", "Port Registry");
        xml.writeEndElement();
        link(xml, "self", name + ".atom");
        link(xml, "alternate", "index.html");
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "id", TAG + entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", instant(entry.updated()));
        link(xml, "alternate", entry.link());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /** XML 1.0 has no place for most control characters, however they are written. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private static String instant(String day) {
        return day + "T00:00:00Z";
    }
}
