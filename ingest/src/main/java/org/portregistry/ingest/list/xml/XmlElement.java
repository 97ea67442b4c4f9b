package org.portregistry.ingest.list.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Nulls;

/**
 * An XML element, names without their name space; or a run of text in one, which has no name.
 *
 * @param name its name; empty for a run of text
 * @param attributes its attributes, in order
 * @param content the elements and runs of text in it, in order
 * @param run the text of a run of text, else empty
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> content, String run) {

    /** Behind so many characters of a text the elements in it are not read. */
    private static final int LONGEST_MIXED = 10_000;

    /** Refuses null and copies the list. */
    public XmlElement {
        Nulls.refuse(name, attributes, run);
        content = List.copyOf(content);
    }

    /** Returns a run of text. */
    static XmlElement ofText(String run) {
        return new XmlElement("", Map.of(), List.of(), run);
    }

    /** Returns the elements in it. */
    public List<XmlElement> children() {
        return content.stream().filter(part -> !part.name.isEmpty()).toList();
    }

    /** Returns the elements of that name, wherever below it they stand, but not those in another one of them. */
    public Stream<XmlElement> all(String wanted) {
        return children().stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.all(wanted));
    }

    /** Returns the value of an attribute, or the empty string. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** Returns whether it says something itself, or holds no element: then what is in it is its text, and no part. */
    boolean isLeaf() {
        return children().isEmpty() || content.stream().anyMatch(part -> part.name.isEmpty() && !part.run.isBlank());
    }

    /** Returns the text that is not that of elements in it, stripped. */
    String ownText() {
        return content.stream()
                .map(XmlElement::run)
                .collect(Collectors.joining())
                .strip();
    }

    /** Returns the text of a leaf, with that of the elements in it, stripped; empty for another element. */
    String text() {
        if (!isLeaf()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString().strip();
    }

    private void append(StringBuilder text) {
        for (XmlElement part : content) {
            if (part.name.isEmpty()) {
                text.append(part.run);
            } else if (text.length() < LONGEST_MIXED) {
                text.append(' ');
                part.append(text);
                text.append(' ');
            }
        }
    }
}
