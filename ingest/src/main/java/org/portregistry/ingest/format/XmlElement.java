package org.portregistry.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An XML element, names without their namespace.
 *
 * @param name its name
 * @param attributes its attributes, in order
 * @param children the elements in it
 * @param text the text directly in it, white space stripped
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    XmlElement {
        Objects.requireNonNull(name);
        Objects.requireNonNull(attributes);
        children = List.copyOf(children);
        Objects.requireNonNull(text);
    }

    /** Returns whether no element is in it. */
    boolean isLeaf() {
        return children.isEmpty();
    }
}
