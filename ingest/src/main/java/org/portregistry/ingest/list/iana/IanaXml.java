package org.portregistry.ingest.list.iana;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Options;
import org.portregistry.ingest.list.Rows;
import org.portregistry.ingest.list.xml.XmlElement;
import org.portregistry.ingest.list.xml.XmlReader;

/** {@code iana-xml}: IANA's registry in its own XML; see the RELAX NG schema beside it. */
public final class IanaXml {

    private IanaXml() {}

    /** Reads the rows of a document. */
    public static Rows read(Document document, Options options) throws FormatException {
        XmlElement registry = XmlReader.read(document, options, false);
        if (!registry.name().equals("registry")) {
            throw refused(document, "<" + registry.name() + ">");
        }
        // Records may stand in registries inside the registry.
        List<IanaRecord> records = new ArrayList<>();
        registry.all("record").forEach(record -> records.add(XmlRecord.of("record " + (records.size() + 1), record)));
        if (records.stream().allMatch(record -> record.ports().isEmpty())) {
            throw refused(
                    document, records.isEmpty() ? "no <record> in the whole file" : "no <record> with a <number>");
        }
        // The first day is the registry's own; registries inside it may have theirs.
        String updated = registry.all("updated").findFirst().map(XmlText::of).orElse("");
        return new Rows(IanaRows.of(records, people(registry)), updated);
    }

    /** An organisation that is nobody's employer stands as {@code org} alone; some entries are a bare address. */
    private static People people(XmlElement registry) {
        Map<String, String> names = new LinkedHashMap<>();
        registry.all("person").forEach(person -> {
            String name = XmlText.of(person, "name");
            names.put(person.attribute("id"), name.isEmpty() ? XmlText.of(person, "org") : name);
        });
        return new People(names);
    }

    private static FormatException refused(Document document, String found) {
        return new FormatException(document.name() + ": expected IANA's <registry> of <record>s, found " + found);
    }
}
