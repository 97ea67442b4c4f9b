package org.portregistry.ingest.list.iana;

import java.util.stream.Collectors;
import org.portregistry.ingest.list.CellText;
import org.portregistry.ingest.list.xml.XmlElement;

/** The text of an element, as IANA prints it: a break is a blank, a reference stands in brackets. */
final class XmlText {

    private XmlText() {}

    /** Returns the text of an element, whatever is nested in it, normalised. */
    static String of(XmlElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return CellText.clean(text.toString());
    }

    /** Returns the texts of the elements of that name in it, joined by a blank. */
    static String of(XmlElement parent, String name) {
        return parent.children().stream()
                .filter(child -> child.name().equals(name))
                .map(XmlText::of)
                .collect(Collectors.joining(" "));
    }

    /** Returns an {@code xref} as IANA prints it, without brackets. */
    static String reference(XmlElement xref) {
        return References.printed(xref.attribute("type"), xref.attribute("data"), of(xref));
    }

    private static void append(XmlElement element, StringBuilder text) {
        for (XmlElement part : element.content()) {
            if (part.name().isEmpty()) {
                text.append(part.run());
            } else if (part.name().equals("xref")) {
                text.append('[').append(reference(part)).append(']');
            } else {
                text.append(' ');
                append(part, text);
                text.append(' ');
            }
        }
    }
}
