package org.portregistry.publish.release;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import org.portregistry.model.Conflict;
import org.portregistry.model.Notice;
import org.portregistry.model.Registry;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Source;
import org.portregistry.model.WideRange;
import org.portregistry.publish.table.EncodedRows;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Tables;

/**
 * A hash over everything that a release says: every row with its evidence, the conflicts, the notices, who the sources
 * are, and the version of the schema.
 *
 * <p>It is SHA-256 over the SHA-256 of its parts: all but the rows of ports, then those in Avro's form, which is half as
 * long as JSON and made in a third of the time, {@value EncodedRows#PART} at a time, so that parts are hashed side by side.
 *
 * <p>Not over what follows from the record: the version and {@code since}; nor over when the sources were read. Releases
 * of one digest can therefore be written byte for byte alike.
 */
public final class Digest {
    private static final int ALL_BUT_PORTS = -1;

    private Digest() {}

    /**
     * Returns the digest in hexadecimal.
     *
     * @param ports the registry's rows of ports, encoded
     */
    public static String of(List<Source> sources, Registry registry, EncodedRows ports) {
        List<Part> parts = new ArrayList<>();
        for (int i = ALL_BUT_PORTS; i < ports.parts(); i++) {
            parts.add(new Part(sources, registry, ports, i));
        }
        MessageDigest digest = sha256();
        for (Part part : ForkJoinTask.invokeAll(parts)) {
            digest.update(part.join());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a part: {@link #ALL_BUT_PORTS}, or the number of one of the encoded parts. */
    private static final class Part extends RecursiveTask<byte[]> {
        private static final long serialVersionUID = 1L;

        private final transient List<Source> sources;
        private final transient Registry registry;
        private final transient EncodedRows ports;
        private final int number;

        Part(List<Source> sources, Registry registry, EncodedRows ports, int number) {
            this.sources = sources;
            this.registry = registry;
            this.ports = ports;
            this.number = number;
        }

        @Override
        protected byte[] compute() {
            return number == ALL_BUT_PORTS ? allButPorts(sources, registry) : ports(ports.part(number));
        }
    }

    private static byte[] ports(EncodedRows.Part rows) {
        MessageDigest digest = sha256();
        digest.update(rows.bytes(), 0, rows.size());
        return digest.digest();
    }

    private static byte[] allButPorts(List<Source> sources, Registry registry) {
        MessageDigest digest = sha256();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            writeAllButPorts(sources, registry, out);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot happen: nothing is written", problem);
        }
        return digest.digest();
    }

    private static void writeAllButPorts(List<Source> sources, Registry registry, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartArray();
            json.writeString(SchemaVersion.CURRENT);
            for (Source source : sources) {
                json.writeStartObject();
                ReleaseSourceJson.writeDefinition(json, source);
                json.writeEndObject();
            }
            for (WideRange row : registry.ranges()) {
                JsonRows.writeRow(json, Tables.RANGES, row, row.evidence());
            }
            for (ServiceName row : registry.serviceNames()) {
                JsonRows.writeRow(json, Tables.SERVICE_NAMES, row, row.evidence());
            }
            for (Conflict row : registry.conflicts()) {
                JsonRows.writeConflict(json, row, "");
            }
            for (Notice row : registry.notices()) {
                JsonRows.writeNotice(json, row);
            }
            json.writeEndArray();
        }
    }

    /** Returns a new SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every Java has SHA-256", problem);
        }
    }
}
