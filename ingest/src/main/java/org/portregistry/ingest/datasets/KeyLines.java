package org.portregistry.ingest.datasets;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The lines on which the keys and the elements of lists of a JSON file stand. */
final class KeyLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private KeyLines() {}

    /** Reads a file that is JSON. */
    static KeyLines of(Path file) {
        KeyLines found = new KeyLines();
        try (JsonParser parser = StrictJson.MAPPER.createParser(StrictUtf8.read(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                found.lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file + ": " + problem.getMessage(), problem);
        }
        return found;
    }

    /** Returns the line of what a JSON pointer points to, or else of what holds it; from 1. */
    int of(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            if (lines.containsKey(place)) {
                return lines.get(place);
            }
        }
        return 1;
    }
}
