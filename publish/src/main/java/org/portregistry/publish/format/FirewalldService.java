package org.portregistry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFormat;

/**
 * {@code applications/<application>.xml}: the ports of one application as a service of firewalld (firewalld.service(5)).
 *
 * @param application the application, as a slug
 * @param rows its rows whose transport is known, at least one
 */
record FirewalldService(String application, List<Assignment> rows) implements ReleaseFormat {

    /** One element {@code port}. */
    private record Opening(PortRange ports, Transport transport) {
        private static final Comparator<Opening> ORDER = Comparator.comparing(
                        (Opening opening) -> opening.ports().start())
                .thenComparing(opening -> opening.ports().end())
                .thenComparing(Opening::transport);

        static Opening of(Assignment row) {
            return new Opening(row.range().orElse(PortRange.of(row.port())), row.transport());
        }
    }

    /** Copies the list. */
    FirewalldService {
        rows = List.copyOf(rows);
    }

    /** Returns the applications of a release, by name. What is not a slug can name no file. */
    static List<ReleaseFormat> all(Release release) {
        return release.registry().assignments().stream()
                .filter(row -> row.status().isBenignUse() && row.transport().isStated())
                .filter(row -> row.application().matches("[a-z0-9][a-z0-9.-]*"))
                .collect(Collectors.groupingBy(Assignment::application, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .<ReleaseFormat>map(one -> new FirewalldService(one.getKey(), one.getValue()))
                .toList();
    }

    @Override
    public String path() {
        return "applications/" + application + ".xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String description() {
        return "The ports of " + application + " as a service of firewalld.";
    }

    @Override
    public void write(Release release, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartElement("service");
            element(xml, "short", application);
            element(
                    xml,
                    "description",
                    "The ports of " + application + ", from Port Registry " + release.version() + ".");
            for (Opening opening : rows.stream()
                    .map(Opening::of)
                    .distinct()
                    .sorted(Opening.ORDER)
                    .toList()) {
                xml.writeCharacters("\n  ");
                xml.writeEmptyElement("port");
                xml.writeAttribute("protocol", opening.transport().code());
                xml.writeAttribute("port", opening.ports().toString());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
        text.write("\n");
        text.flush();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
