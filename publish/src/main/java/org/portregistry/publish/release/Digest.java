package org.portregistry.publish.release;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.portregistry.model.Assignment;
import org.portregistry.model.Conflict;
import org.portregistry.model.Notice;
import org.portregistry.model.Observation;
import org.portregistry.model.Registry;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Source;
import org.portregistry.model.WideRange;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;
import org.portregistry.publish.table.Tables;

/**
 * A hash over everything that a release says: every row with its evidence, the conflicts, the notices, what was observed, who the sources
 * are, and the version of the schema. It is SHA-256 over all of that as one array of JSON.
 *
 * <p>Not over what follows from the record: the version and {@code since}; nor over when the sources were read. Releases
 * of one digest can therefore be written byte for byte alike.
 */
public final class Digest {

    private Digest() {}

    /** Returns the digest in hexadecimal. */
    public static String of(List<Source> sources, Registry registry) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (JsonGenerator json = JsonLayout.compact(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            write(sources, registry, json);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot happen: nothing is written", problem);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(List<Source> sources, Registry registry, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(SchemaVersion.CURRENT);
        for (Source source : sources) {
            json.writeStartObject();
            ReleaseSourceJson.writeDefinition(json, source);
            json.writeEndObject();
        }
        for (Assignment row : registry.assignments()) {
            JsonRows.writeRow(json, Tables.PORTS, row, row.evidence());
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
        for (Observation seen : registry.observations()) {
            json.writeString(seen.toString());
        }
        json.writeEndArray();
    }
}
