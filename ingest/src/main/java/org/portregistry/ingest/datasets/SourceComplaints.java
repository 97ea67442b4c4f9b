package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.DidYouMean;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.OptionException;

/**
 * All that is wrong with the keys of a source file, outside and inside {@code read}. A person who writes a first source file
 * wants to hear of it in one round. Each key is bound by itself, as binding a whole object ends at the first fault.
 */
final class SourceComplaints {

    private record Complaint(int line, String text) {}

    private final Path file;
    private final KeyLines lines;
    private final List<Complaint> complaints = new ArrayList<>();

    private SourceComplaints(Path file) {
        this.file = file;
        this.lines = KeyLines.of(file);
    }

    /** Returns a line for each fault, with the file, the line and the cure; empty if there is none. */
    static List<String> of(Path file, List<Format> formats) {
        ObjectNode source = StrictJson.object(file);
        SourceComplaints found = new SourceComplaints(file);
        Optional<ObjectNode> read =
                source.get("read") instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        FormatOptions options = FormatOptions.of(file, read, formats);
        found.keys("", source, List.of(SourceKeys.class), options.names(), "under \"read\"");
        source.properties().forEach(key -> found.outer(key.getKey(), key.getValue()));
        read.ifPresent(object -> found.read(object, options));
        return found.complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::line))
                .map(complaint -> file + ": line " + complaint.line + ": " + complaint.text)
                .distinct()
                .toList();
    }

    private void read(ObjectNode read, FormatOptions options) {
        keys("read.", read, options.types(), RecordKeys.names(SourceKeys.class).toList(), "out of \"read\"");
        options.problem().ifPresent(problem -> add("/read/format", text(problem)));
        ObjectNode right = read.deepCopy();
        right.retain(options.names());
        // An option is read beside the columns, which may say what its groups are.
        ObjectNode beside = right.objectNode();
        withoutWrong(options, "columns", right, beside);
        beside.setAll(right.deepCopy().retain("columns"));
        for (String key : options.names()) {
            if (!key.equals("columns")) {
                withoutWrong(options, key, right, beside);
            }
        }
        // What is right by itself may be wrong beside the others.
        Optional<OptionException> wrong = options.check(right);
        while (wrong.isPresent()) {
            String key = wrong.get().key();
            if (right.has(key) || !read.has(key)) {
                add("/read/" + key, wrong.get().getMessage());
            }
            wrong = right.remove(key) == null ? Optional.empty() : options.check(right);
        }
    }

    /** Adds the keys that no type has, and those that a type needs. */
    private void keys(
            String path, ObjectNode object, List<Class<? extends Record>> types, List<String> elsewhere, String place) {
        List<String> known =
                types.stream().flatMap(RecordKeys::names).distinct().toList();
        String at = "/" + path.replace(".", "/");
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String key = property.getKey();
            if (!known.contains(key)) {
                String cure = elsewhere.contains(key)
                        ? "is unknown here; move it " + place
                        : "unknown key" + DidYouMean.hint(key, known) + "; remove it, or use one of "
                                + String.join(", ", known);
                add(at + key.replace("~", "~0").replace("/", "~1"), "\"" + path + key + "\": " + cure);
            }
        }
        List<String> missing = types.stream()
                .flatMap(type -> RecordKeys.missing(path, object, type))
                .toList();
        if (!missing.isEmpty()) {
            boolean one = missing.size() == 1;
            add(
                    path.isEmpty() ? "" : "/read",
                    "\"" + String.join("\", \"", missing) + "\": "
                            + (one ? "is missing; add it" : "are missing; add them"));
        }
    }

    private void outer(String key, JsonNode value) {
        if (!RecordKeys.names(SourceKeys.class).toList().contains(key)) {
            return;
        }
        try {
            ObjectNode part = StrictJson.MAPPER.createObjectNode();
            part.set(key, value);
            SourceKeys alone = StrictJson.bindPart(file, "", part, SourceKeys.class);
            alone.derivedFrom()
                    .filter(id -> !Files.exists(file.resolveSibling(id + ".json")))
                    .ifPresent(id -> add(
                            "/" + key,
                            "\"" + key + "\": there is no source \"" + id + "\"; name a source, or remove the key"));
        } catch (DatasetsException | OptionException wrong) {
            add("/" + key, text(wrong));
        }
    }

    /** Takes out of the option what is wrong in it, or the whole, if no entry or element of it is wrong by itself. */
    private void withoutWrong(FormatOptions options, String key, ObjectNode right, ObjectNode beside) {
        JsonNode value = right.get(key);
        Optional<String> whole = value == null ? Optional.empty() : complaint(options, key, value, beside);
        if (whole.isEmpty()) {
            return;
        }
        JsonNode rest = value.isObject() ? right.objectNode() : right.arrayNode();
        int before = complaints.size();
        parts(value).forEach((part, alone) -> {
            Optional<String> problem = complaint(options, key, alone, beside);
            problem.ifPresent(text -> add("/read/" + key + "/" + part, text));
            if (problem.isEmpty() && rest instanceof ObjectNode object && alone instanceof ObjectNode entry) {
                object.setAll(entry);
            } else if (problem.isEmpty() && rest instanceof ArrayNode array) {
                array.add(alone.get(0));
            }
        });
        if (complaints.size() == before) {
            add("/read/" + key, whole.orElseThrow());
        }
        right.remove(key);
        if (complaints.size() > before
                && !rest.isEmpty()
                && complaint(options, key, rest, beside).isEmpty()) {
            right.set(key, rest);
        }
    }

    private Optional<String> complaint(FormatOptions options, String key, JsonNode value, ObjectNode beside) {
        try {
            options.bindAlone(key, value, beside);
            return Optional.empty();
        } catch (OptionException | DatasetsException wrong) {
            return Optional.of(text(wrong));
        }
    }

    /** Returns the entries of an object, and the elements of a list, each in a value of the same kind; none of a text. */
    private static Map<String, JsonNode> parts(JsonNode value) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (value instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                ObjectNode alone = StrictJson.MAPPER.createObjectNode();
                alone.set(entry.getKey(), entry.getValue());
                parts.put(entry.getKey().replace("~", "~0").replace("/", "~1"), alone);
            });
        }
        for (int at = 0; value.isArray() && at < value.size(); at++) {
            parts.put(String.valueOf(at), StrictJson.MAPPER.createArrayNode().add(value.get(at)));
        }
        return parts;
    }

    private void add(String pointer, String text) {
        complaints.add(new Complaint(lines.of(pointer), text));
    }

    private String text(RuntimeException problem) {
        String message = String.valueOf(problem.getMessage());
        String prefix = file + ": ";
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }
}
