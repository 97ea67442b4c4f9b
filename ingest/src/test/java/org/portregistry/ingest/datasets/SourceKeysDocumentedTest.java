package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.Formats;
import org.portregistry.ingest.SourceDefinition;

/** The pages that explain source files tell of every key, and of none that there is not. */
class SourceKeysDocumentedTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (required)? *\\| [^|]+ \\| `(.+)` \\|$");

    @TempDir
    Path folder;

    @Test
    void everyKey_isInTheTableInTheOrderOfTheRecord() throws IOException {
        List<String> keys = new ArrayList<>();
        rows().forEach(row -> keys.add(row.group(1)));
        assertEquals(
                keys(),
                keys,
                "correct the table \"Keys of a source file\" in ingest/README.md, or the record SourceKeys");
    }

    @Test
    void keysThatAreRequired_areMarkedSo() throws IOException {
        for (Matcher row : rows()) {
            boolean optional = Arrays.stream(SourceKeys.class.getRecordComponents())
                    .filter(component -> component.getName().equals(row.group(1)))
                    .allMatch(component -> component.getType().getName().startsWith("java.util."));
            assertEquals(!optional, row.group(2) != null, row.group());
        }
    }

    @Test
    void examplesOfAllKeys_areASourceFile() throws IOException {
        List<String> pairs = new ArrayList<>();
        for (Matcher row : rows()) {
            pairs.add("\"" + row.group(1) + "\": " + row.group(3));
        }
        assertEquals("services", read("{" + String.join(",", pairs) + "}").format());
    }

    @Test
    void exampleOfTheDatasets_hasEveryKeyAndIsASourceFile() throws IOException {
        String page = Files.readString(Path.of("../datasets/README.md"));
        Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(page);
        assertTrue(example.find(), "datasets/README.md shows a source file");
        JsonNode json = JsonTree.read(example.group(1));
        List<String> shown = new ArrayList<>();
        json.fieldNames().forEachRemaining(shown::add);
        assertEquals(new HashSet<>(keys()), new HashSet<>(shown));
        assertEquals("html-table", read(example.group(1)).format());
    }

    private static List<String> keys() {
        return Arrays.stream(SourceKeys.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static List<Matcher> rows() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        int start = page.indexOf("## Keys of a source file");
        String section = page.substring(start, page.indexOf("\n## ", start + 1));
        List<Matcher> rows = new ArrayList<>();
        for (String line : section.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row);
            } else {
                assertTrue(!line.startsWith("| `"), "a row that this test cannot read: " + line);
            }
        }
        return rows;
    }

    private SourceDefinition read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("example.json"), text);
        return SourceFile.read(file, Formats.all());
    }
}
