package org.portregistry.publish.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portregistry.publish.release.Inventory;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.release.ReleaseFile;
import org.portregistry.publish.release.ReleaseFormat;
import org.portregistry.publish.release.ReleaseSource;
import org.portregistry.publish.table.Field;
import org.portregistry.publish.table.FieldType;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;
import org.portregistry.publish.table.SchemaVersion;

/** {@code datapackage.json}: the release as a Frictionless Data Package, version 2. */
final class DataPackage implements Inventory {
    private static final String GUARD =
            "A text cell that begins with =, +, -, @, an apostrophe, a tab or a carriage return has one apostrophe"
                    + " before it, so that no spreadsheet runs it as a formula; take exactly one off. JSON and Avro"
                    + " carry the exact text.";

    private final List<ReleaseFormat> formats;

    DataPackage(List<ReleaseFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public String path() {
        return "datapackage.json";
    }

    @Override
    public void write(Release release, List<ReleaseFile> files, OutputStream out) throws IOException {
        Map<String, ReleaseFormat> byPath = new HashMap<>();
        for (ReleaseFormat format : formats) {
            byPath.put(format.path(release), format);
        }
        try (JsonGenerator json = JsonLayout.indented(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            json.writeStringField("name", "port-registry");
            json.writeStringField("title", "Port Registry");
            json.writeStringField(
                    "description",
                    "What is assigned to, and really found on, every TCP, UDP, SCTP and DCCP port, with its evidence.");
            json.writeStringField("version", release.version().toString());
            json.writeStringField("schemaVersion", SchemaVersion.CURRENT);
            json.writeStringField("digest", "sha256:" + release.digest());
            json.writeStringField("spreadsheetGuard", GUARD);
            writeLicences(json, release.licences());
            writeSources(json, release.sources());
            json.writeArrayFieldStart("resources");
            for (ReleaseFile file : files) {
                writeResource(json, file, byPath.get(file.path()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeSources(JsonGenerator json, List<ReleaseSource> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (ReleaseSource source : sources) {
            json.writeStartObject();
            json.writeStringField("title", source.source().title());
            if (!source.urls().isEmpty()) {
                json.writeStringField("path", source.urls().get(0));
            }
            JsonRows.writeText(json, "version", source.dataDate().isEmpty() ? source.retrieved() : source.dataDate());
            json.writeStringField("id", source.id());
            json.writeStringField("licence", source.source().licence());
            json.writeStringField("taken", source.source().text().taken());
            JsonRows.writeText(json, "sha256", source.sha256());
            json.writeNumberField("claims", source.claims());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The profile allows no empty list. */
    private static void writeLicences(JsonGenerator json, List<String> licences) throws IOException {
        if (licences.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("licenses");
        for (String licence : licences) {
            writeLicence(json, licence);
        }
        json.writeEndArray();
    }

    private static void writeLicence(JsonGenerator json, String licence) throws IOException {
        json.writeStartObject();
        if (licence.equals(plain(licence))) {
            json.writeStringField("name", licence);
        } else {
            json.writeStringField("name", "other");
            json.writeStringField("title", licence);
        }
        json.writeEndObject();
    }

    /** Returns the text with a hyphen for each character that the profile allows in no name. */
    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static void writeResource(JsonGenerator json, ReleaseFile file, ReleaseFormat format) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", plain(file.path().toLowerCase(Locale.ROOT)));
        json.writeStringField("path", file.path());
        json.writeStringField("description", format.description());
        if (!format.fields().isEmpty()) {
            json.writeStringField("type", "table");
        }
        int dot = file.path().lastIndexOf('.');
        if (dot > 0) {
            json.writeStringField("format", file.path().substring(dot + 1).toLowerCase(Locale.ROOT));
        }
        json.writeStringField("mediatype", format.mediaType());
        if (format.mediaType().startsWith("text/") || format.mediaType().endsWith("json")) {
            json.writeStringField("encoding", "utf-8");
        }
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("hash", "sha256:" + file.sha256());
        if (!format.fields().isEmpty()) {
            writeSchema(json, format);
        }
        json.writeEndObject();
    }

    private static void writeSchema(JsonGenerator json, ReleaseFormat format) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.writeArrayFieldStart("fields");
        for (Field<?> field : format.fields()) {
            json.writeStartObject();
            json.writeStringField("name", field.column().name());
            json.writeStringField("type", field.column().type().frictionless());
            if (field.column().type() == FieldType.LIST) {
                json.writeStringField("delimiter", ";");
            }
            json.writeStringField("description", field.column().description());
            if (field.column().required()) {
                json.writeObjectFieldStart("constraints");
                json.writeBooleanField("required", true);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonRows.writeTexts(json, "primaryKey", format.key());
        JsonRows.writeTexts(json, "missingValues", List.of(""));
        json.writeEndObject();
    }
}
