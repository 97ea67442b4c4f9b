package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.portregistry.model.Assignment;
import org.portregistry.model.PortRange;
import org.portregistry.model.RangeName;
import org.portregistry.model.Registry;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.ServerWeight;

/**
 * {@code registry.bin}, the data of the look-up jar, in the form that {@code RegistryData} of the module {@code
 * org.portregistry.lookup} reads and explains.
 */
final class RegistryBytes {
    private static final int LARGEST_RANK = 255;

    /** The bit of a range's kind that says that it names a service. */
    private static final int IS_NAMED = 64;

    private final NumberedTexts names = new NumberedTexts("names");
    private final NumberedTexts labels = new NumberedTexts("labels");
    private final NumberedTexts descriptions = new NumberedTexts("descriptions");
    private final NumberedTexts aliases = new NumberedTexts("lists of aliases");
    private final NumberedTexts sources = new NumberedTexts("lists of sources");
    private final NumberedTexts categories = new NumberedTexts("lists of categories");
    private final NumberedTexts ranges = new NumberedTexts("ranges");
    private final NumberedTexts risks = new NumberedTexts("risks");

    private RegistryBytes() {}

    static byte[] of(String version, Registry registry) throws IOException {
        return new RegistryBytes().write(version, registry);
    }

    private byte[] write(String version, Registry registry) throws IOException {
        byte[] rows = rows(registry.assignments());
        byte[] wide = wide(registry.ranges());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("PRL2");
        out.writeByte(version.length());
        out.write(version.getBytes(StandardCharsets.US_ASCII));
        for (NumberedTexts texts : List.of(names, labels, descriptions, aliases, sources, categories, ranges, risks)) {
            texts.writeTo(out);
        }
        out.writeInt(registry.assignments().size());
        out.write(rows);
        NumberedTexts.writeNumber(out, registry.ranges().size());
        out.write(wide);
        return bytes.toByteArray();
    }

    /** Column by column, which packs well. */
    private byte[] rows(List<Assignment> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Assignment row : rows) {
            out.writeShort(row.port());
        }
        List<ToIntFunction<Assignment>> numbers = List.of(
                row -> names.number(row.service()),
                row -> labels.number(row.label()),
                row -> descriptions.number(row.description()),
                row -> aliases.number(row.aliases()),
                row -> sources.number(row.sources()),
                row -> categories.number(row.categories()),
                row -> ranges.number(row.range().map(RegistryBytes::text).orElse("")),
                row -> risks.number(row.risk()));
        for (ToIntFunction<Assignment> number : numbers) {
            for (Assignment row : rows) {
                NumberedTexts.writeNumber(out, number.applyAsInt(row));
            }
        }
        for (Assignment row : rows) {
            out.writeByte(kind(row.transport(), row.status()));
        }
        for (Assignment row : rows) {
            out.writeByte(rank(row));
        }
        for (Assignment row : rows) {
            out.writeByte(ServerWeight.of(row));
        }
        return bytes.toByteArray();
    }

    private static int rank(Assignment row) {
        if (row.rank() > LARGEST_RANK) {
            throw new IllegalStateException(
                    row.id() + " has rank " + row.rank() + ": widen the ranks in RegistryBytes and RegistryData");
        }
        return row.rank();
    }

    private byte[] wide(List<WideRange> wide) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (WideRange range : wide) {
            out.writeShort(range.ports().start());
            out.writeShort(range.ports().end());
            NumberedTexts.writeNumber(out, names.number(range.service()));
            NumberedTexts.writeNumber(out, labels.number(range.label()));
            NumberedTexts.writeNumber(out, sources.number(range.sources()));
            out.writeByte(kind(range.transport(), range.status())
                    | (RangeName.isNamed(range.ports(), range.service(), range.label()) ? IS_NAMED : 0));
            out.writeByte(ServerWeight.of(range));
        }
        return bytes.toByteArray();
    }

    /** A range of one port is written as such. */
    private static String text(PortRange range) {
        return range.start() + "-" + range.end();
    }

    /** Both enums have the order of those in the library; a test compares them. */
    private static int kind(Transport transport, Status status) {
        return transport.ordinal() | status.ordinal() << 3;
    }
}
