package org.portregistry.publish.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.WideRange;

/** The data in the look-up jar. */
final class EmbeddedJar {
    private static final String DATA = "org/portregistry/lookup/registry.bin";

    /** The columns that the jar holds. */
    private static final List<String> IN_JAR = List.of(
            "port",
            "transport",
            "service",
            "label",
            "rank",
            "status",
            "class",
            "description",
            "aliases",
            "range",
            "sources");

    private EmbeddedJar() {}

    /** Notes where the data are not those of the release. */
    static void check(Path file, String name, Embedded embedded) throws IOException {
        PortRegistry registry;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(DATA);
            if (entry == null) {
                embedded.note(name + ": holds no " + DATA);
                return;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                registry = PortRegistry.read(in);
            }
        }
        if (!name.equals("port-registry-lookup-" + registry.version() + ".jar")) {
            embedded.note(name + ": holds the data of " + registry.version());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Service service : registry.services()) {
            rows.add(Map.ofEntries(
                    Map.entry("port", Integer.toString(service.port())),
                    Map.entry("transport", service.transport().code()),
                    Map.entry("service", service.name()),
                    Map.entry("label", service.label()),
                    Map.entry("rank", Integer.toString(service.rank())),
                    Map.entry("status", service.status().code()),
                    Map.entry("class", registry.classOf(service.port()).name().toLowerCase(Locale.ROOT)),
                    Map.entry("description", service.description()),
                    Map.entry("aliases", String.join(";", service.aliases())),
                    Map.entry(
                            "range",
                            service.range()
                                    .map(range -> text(range.start(), range.end()))
                                    .orElse("")),
                    Map.entry("sources", String.join(";", service.sources()))));
        }
        embedded.compare(name, rows, "ports.csv", IN_JAR);
        List<Map<String, String>> ranges = new ArrayList<>();
        for (WideRange range : registry.ranges()) {
            ranges.add(Map.of(
                    "start", Integer.toString(range.ports().start()),
                    "end", Integer.toString(range.ports().end()),
                    "transport", range.transport().code(),
                    "service", range.name(),
                    "label", range.label(),
                    "status", range.status().code(),
                    "sources", String.join(";", range.sources())));
        }
        embedded.compare(
                name,
                ranges,
                "ranges.csv",
                List.copyOf(ranges.isEmpty() ? List.of() : ranges.get(0).keySet()));
    }

    private static String text(int start, int end) {
        return start == end ? Integer.toString(start) : start + "-" + end;
    }
}
