package org.portregistry.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What was understood of the documents of a list, each thing once: a folder's hundred files have the same keys. */
final class Understood {

    private static final Pattern EXAMPLE = Pattern.compile("such as \"[^\"]*\"");

    private final Map<String, String> lines = new LinkedHashMap<>();

    /** Adds what was understood of the next document; lines that differ in their example alone are one. */
    void add(List<String> ofDocument) {
        ofDocument.forEach(line -> lines.putIfAbsent(EXAMPLE.matcher(line).replaceAll("such as"), line));
    }

    /** Returns the lines in the order in which they came. */
    List<String> lines() {
        return List.copyOf(lines.values());
    }
}
