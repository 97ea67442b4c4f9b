package org.portregistry.ingest.list.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portregistry.ingest.list.Cells;
import org.portregistry.ingest.list.Column;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.KeysUnderstood;
import org.portregistry.ingest.list.NoListException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Row;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.json.JsonFields;
import org.portregistry.model.Nulls;
import org.portregistry.model.Transport;

/** XML: every element whose attributes or inner elements hold a port and a name, or every element of a given name. */
public final class XmlFormat {

    /**
     * The options of the format {@code xml}.
     *
     * @param record the name of the elements that are rows; none: every element that has a port
     */
    public record XmlOptions(Optional<String> record) {
        /** Refuses null. */
        public XmlOptions {
            Nulls.refuse(record);
        }
    }

    private XmlFormat() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        XmlElement root = XmlReader.read(document, options, true);
        KeysUnderstood understood = new KeysUnderstood("element or attribute");
        Walk walk = new Walk(
                new XmlFields(options.common().stated(), understood),
                options.of(XmlOptions.class).record().orElse(""));
        if (walk.record.isEmpty()) {
            walk.find(root, Map.of(), true);
        } else {
            walk.named(root);
        }
        if (walk.found.isEmpty()) {
            throw new NoListException(document.name() + ": expected "
                    + (walk.record.isEmpty()
                            ? "elements with a port and a name"
                            : "elements \"" + walk.record + "\" with a port")
                    + " below \"" + root.name() + "\", found none; say which they are in \"record\" and \"columns\"");
        }
        return Rows.of(walk.rows()).understood(understood.lines());
    }

    /** Goes down the elements in search of records. */
    private static final class Walk {
        private final XmlFields fields;
        private final String record;
        private final List<Map<Column, String>> found = new ArrayList<>();

        Walk(XmlFields fields, String record) {
            this.fields = fields;
            this.record = record;
        }

        void named(XmlElement root) {
            (root.name().equals(record) ? Stream.of(root) : root.all(record))
                    .map(fields::of)
                    .forEach(found::add);
        }

        /**
         * An element without a port tells what those in it have in common: the name above several ports. The root
         * names the list, and a service only where nothing but ports hang from it, as in a file of firewalld.
         */
        void find(XmlElement element, Map<Column, String> above, boolean isRoot) {
            Map<Column, String> cells = Cells.joined(above, fields.of(element));
            boolean words = !Collections.disjoint(cells.keySet(), Column.WORDS);
            if (words && (cells.containsKey(Column.PORT) || JsonFields.hasMarkedPorts(cells))) {
                found.add(cells);
                return;
            }
            if (!element.isLeaf() && Transport.parse(element.name()).isPresent()) {
                cells.putIfAbsent(Column.TRANSPORT, element.name());
            }
            int before = found.size();
            for (XmlElement child : element.children()) {
                find(child, isRoot && !isBarePort(child) ? transport(cells) : cells, false);
            }
            if (cells.containsKey(Column.PORT) && found.size() == before) {
                found.add(cells);
            }
        }

        private static Map<Column, String> transport(Map<Column, String> cells) {
            String transport = cells.get(Column.TRANSPORT);
            return transport == null ? Map.of() : Map.of(Column.TRANSPORT, transport);
        }

        private boolean isBarePort(XmlElement element) {
            Map<Column, String> own = fields.of(element);
            return element.children().isEmpty()
                    && own.containsKey(Column.PORT)
                    && Collections.disjoint(own.keySet(), Column.WORDS);
        }

        List<Row> rows() {
            List<Column> present = found.stream()
                    .flatMap(cells -> cells.keySet().stream())
                    .distinct()
                    .toList();
            List<Row> rows = new ArrayList<>();
            for (Map<Column, String> cells : found) {
                rows.add(Row.of("record " + (rows.size() + 1), Cells.ofRecord(cells, present)));
            }
            return rows;
        }
    }
}
