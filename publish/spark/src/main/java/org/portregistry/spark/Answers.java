package org.portregistry.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Transport;

/**
 * Every answer of the registry, made once a JVM in the types that Spark computes with, so that a row costs one element of
 * an array. What travels to an executor is only the text of the overlay.
 */
final class Answers implements Serializable {
    private static final long serialVersionUID = 1;

    /** An entry as a struct: name and status are always there; null is what the registry does not say. */
    static final StructType ENTRY = DataTypes.createStructType(new StructField[] {
        DataTypes.createStructField("name", DataTypes.StringType, false),
        DataTypes.createStructField("label", DataTypes.StringType, true),
        DataTypes.createStructField("status", DataTypes.StringType, false),
        DataTypes.createStructField("description", DataTypes.StringType, true),
        DataTypes.createStructField("risk", DataTypes.StringType, true),
        DataTypes.createStructField("categories", DataTypes.createArrayType(DataTypes.StringType, false), false)
    });

    private static final int PORTS = 1 << 16;
    private static final Map<String, Answers> LOADED = new HashMap<>();

    private final String overlay;
    private final transient PortRegistry registry;
    private final transient UTF8String[] names;
    private transient volatile ArrayData[] lists;
    private transient volatile InternalRow[] entries;

    private Answers(String overlay, PortRegistry registry) {
        this.overlay = overlay;
        this.registry = registry;
        Map<String, UTF8String> texts = new HashMap<>();
        names = table(
                new UTF8String[4 * PORTS],
                (port, transport) -> registry.service(port, transport)
                        .map(service -> texts.computeIfAbsent(service.name(), UTF8String::fromString))
                        .orElse(null));
    }

    /** Returns the answers of the registry that the look-up jar holds. */
    static Answers builtIn() {
        return of("");
    }

    /**
     * Returns the answers with the rows of a file of one's own on top.
     *
     * @throws IOException if the file cannot be read, or a line of it is wrong; the message names file, line and cure
     */
    static Answers over(Path file) throws IOException {
        PortRegistry.load(file); // refuses a wrong line under the file's own name
        return of(Files.readString(file));
    }

    /** Returns the answers with the lines of an overlay on top, the same object for the same lines. */
    private static Answers of(String overlay) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(overlay, lines -> new Answers(lines, load(lines)));
        }
    }

    private static PortRegistry load(String overlay) {
        if (overlay.isEmpty()) {
            return PortRegistry.load();
        }
        try {
            Path file = Files.createTempFile("port-registry", ".overlay");
            try {
                return PortRegistry.load(Files.writeString(file, overlay, StandardCharsets.UTF_8));
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new IllegalStateException("the overlay cannot be read again: " + problem.getMessage(), problem);
        }
    }

    /** Makes of what came to an executor that JVM's own answers. */
    private Object readResolve() {
        return of(overlay);
    }

    private static <T> T[] table(T[] table, BiFunction<Integer, Transport, T> answer) {
        for (int row = 0; row < table.length; row++) {
            table[row] = answer.apply(row % PORTS, Transport.values()[row / PORTS]);
        }
        return table;
    }

    private static int row(int port, Transport transport) {
        return transport.ordinal() * PORTS + port;
    }

    /** Returns the release, such as {@code 2026.08.17}. */
    String version() {
        return registry.version();
    }

    /** Returns the name of the preferred service, or null. */
    UTF8String name(int port, Transport transport) {
        return names[row(port, transport)];
    }

    /** Returns the names of all services in the order of ranks. */
    ArrayData names(int port, Transport transport) {
        ArrayData[] known = lists;
        if (known == null) {
            known = table(
                    new ArrayData[4 * PORTS],
                    (number, protocol) -> texts(registry.services(number, protocol).stream()
                            .map(Service::name)
                            .filter(name -> !name.isEmpty())
                            .toList()));
            lists = known;
        }
        return known[row(port, transport)];
    }

    /** Returns the preferred service as a struct of {@link #ENTRY}, or null. */
    InternalRow entry(int port, Transport transport) {
        InternalRow[] known = entries;
        if (known == null) {
            known = table(new InternalRow[4 * PORTS], (number, protocol) -> struct(registry.service(number, protocol)));
            entries = known;
        }
        return known[row(port, transport)];
    }

    /** Returns which of a flow's two ports is more likely the server's. */
    int serverPort(int source, int destination, Transport transport) {
        return registry.servicePort(source, destination, transport);
    }

    private static InternalRow struct(Optional<Service> answer) {
        return answer.map(service -> new GenericInternalRow(new Object[] {
                    text(service.name()),
                    text(service.label()),
                    text(service.status().code()),
                    text(service.description()),
                    text(service.risk()),
                    texts(service.categories())
                }))
                .orElse(null);
    }

    /** Returns null for what is empty, as SQL says it. */
    private static UTF8String text(String text) {
        return text.isEmpty() ? null : UTF8String.fromString(text);
    }

    private static ArrayData texts(List<String> texts) {
        return ArrayData.toArrayData(texts.stream().map(UTF8String::fromString).toArray());
    }
}
