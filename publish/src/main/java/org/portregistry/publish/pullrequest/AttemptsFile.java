package org.portregistry.publish.pullrequest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.datasets.AtomicFile;
import org.portregistry.ingest.refresh.Result;
import org.portregistry.model.Coded;
import org.portregistry.publish.table.JsonLayout;
import org.portregistry.publish.table.JsonRows;

/** The file that hands what came of a refresh on to the text of its pull request. */
public final class AttemptsFile {

    private AttemptsFile() {}

    /** Writes the file, whole or not at all. */
    public static void write(Path file, List<Attempt> attempts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonLayout.rows(out)) {
            json.writeStartArray();
            for (Attempt attempt : attempts) {
                json.writeStartObject();
                json.writeStringField("source", attempt.source());
                json.writeStringField("result", attempt.result().code());
                JsonRows.writeText(json, "sentence", attempt.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        AtomicFile.write(file, out.toByteArray());
    }

    /** Reads what {@link #write} wrote. */
    public static List<Attempt> read(Path file) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (JsonNode attempt : new ObjectMapper().readTree(file.toFile())) {
            attempts.add(new Attempt(
                    attempt.path("source").asText(),
                    Coded.find(Result.values(), attempt.path("result").asText()).orElseThrow(),
                    attempt.path("sentence").asText()));
        }
        return attempts;
    }
}
