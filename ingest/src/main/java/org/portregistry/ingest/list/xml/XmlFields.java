package org.portregistry.ingest.list.xml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.ColumnNames;
import org.portregistry.ingest.list.KeysUnderstood;
import org.portregistry.ingest.list.PortBounds;
import org.portregistry.ingest.list.StatedColumns;
import org.portregistry.ingest.list.table.Headers;

/**
 * What an XML element says about a service: its attributes, the elements in it that hold no others, and its own text.
 * The option {@code columns} may also name an attribute of such an inner element, {@code port/@protocol}.
 */
final class XmlFields {

    /** Attributes that number an element: in an element for a port they are its number. */
    private static final Set<String> NUMBERS = Set.of("id", "portid", "n", "no", "nr", "num", "number", "value");

    /**
     * Something that an element says.
     *
     * @param key what it is called
     * @param text what it says
     * @param near whether the element says so itself, and not an element in it that says other things too
     */
    private record Field(String key, String text, boolean near) {}

    private final StatedColumns option;
    private final KeysUnderstood understood;

    XmlFields(StatedColumns option, KeysUnderstood understood) {
        this.option = option;
        this.understood = understood;
    }

    /** Returns the cells of an element. */
    Map<Column, String> of(XmlElement element) {
        List<Field> fields = new ArrayList<>();
        element.attributes().forEach((name, text) -> fields.add(new Field(key(element, name), text, true)));
        element.children().stream().filter(XmlElement::isLeaf).forEach(child -> addLeaf(child, fields));
        // <port number="22">Secure Shell</port>: the text of a port that has its number elsewhere is not a number.
        boolean numbered = fields.stream().anyMatch(field -> is(field.key(), Column.PORT));
        fields.add(new Field(
                numbered && is(element.name(), Column.PORT) ? "text" : element.name(), element.ownText(), true));
        fields.removeIf(field -> field.text().isBlank());
        List<Column> columns =
                Headers.ofKeys(option, fields.stream().map(Field::key).toList());
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<Column, String> others = new EnumMap<>(Column.class);
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            understood.key(fields.get(index).key(), column);
            if (column != Column.IGNORE) {
                String joint = Cells.isList(column) ? ", " : "; ";
                (fields.get(index).near() ? cells : others)
                        .merge(
                                column,
                                fields.get(index).text(),
                                (first, next) -> first.equals(next) ? first : first + joint + next);
            }
        }
        others.forEach(cells::putIfAbsent);
        if (!cells.containsKey(Column.PORT)) {
            PortBounds.find(fields.stream().map(Field::key).toList())
                    .flatMap(bounds -> PortBounds.join(
                            fields.get(bounds.first()).text(),
                            fields.get(bounds.last()).text()))
                    .ifPresent(range -> cells.put(Column.PORT, range));
        }
        return cells;
    }

    private void addLeaf(XmlElement leaf, List<Field> fields) {
        Map<String, String> attributes = leaf.attributes();
        boolean isPort = is(leaf.name(), Column.PORT);
        boolean holdsPort = attributes.keySet().stream().anyMatch(name -> is(key(leaf, name), Column.PORT));
        // <service name="ssh" product="OpenSSH"/> is about the port; <xref type="person" data="…"/> may be about
        // anything.
        boolean known = !is(leaf.name(), Column.IGNORE);
        if (isPort && holdsPort && (attributes.size() > 1 || !leaf.text().isEmpty())) {
            // A row of its own.
            return;
        }
        if (!leaf.text().isEmpty()) {
            Optional<String> transport = attributes.keySet().stream()
                    .filter(name -> isPort && is(name, Column.TRANSPORT))
                    .findFirst();
            // <port protocol="tcp">80</port> is 80/tcp: each port keeps its own transport.
            fields.add(new Field(
                    leaf.name(),
                    leaf.text()
                            + transport.map(name -> "/" + attributes.get(name)).orElse(""),
                    true));
        } else if (attributes.size() == 1) {
            attributes.values().forEach(text -> fields.add(new Field(leaf.name(), text, true)));
        }
        attributes.forEach((name, text) -> {
            String path = leaf.name() + "/@" + name;
            if (option.findHeader(path).isPresent()) {
                fields.add(new Field(path, text, true));
            } else if (known && leaf.text().isEmpty() && attributes.size() > 1 && !holdsPort) {
                fields.add(new Field(name, text, false));
            }
        });
    }

    private static String key(XmlElement element, String attribute) {
        boolean numbers =
                NUMBERS.contains(attribute) && ColumnNames.find(element.name()).equals(Optional.of(Column.PORT));
        return numbers ? element.name() : attribute;
    }

    private boolean is(String key, Column column) {
        return Headers.ofKeys(option, List.of(key)).contains(column);
    }
}
