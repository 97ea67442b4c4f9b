package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.model.Claim;

/**
 * Lists of every kind that is found on the web, each onboarded by what a source file says and no Java.
 *
 * <p>A case is a file of {@code src/test/resources/onboarded}: its reason, the source file's format and options, the
 * list, and what must come of it. {@code -Drecreate=true} writes the last part again; review the diff.
 */
class OnboardedListsTest {

    private static final Path CASES = Path.of("src/test/resources/onboarded");
    private static final String LIST = "\n---- list\n";
    private static final String RESULT = "\n---- result\n";

    @TestFactory
    Stream<DynamicTest> aListOfThisKind_isReadAsItsSourceFileSays() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            files.sorted().forEach(cases::add);
        }
        assertTrue(cases.size() >= 20, "there are only " + cases.size() + " cases in " + CASES);
        return cases.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        int list = text.indexOf(LIST);
        int result = text.indexOf(RESULT);
        String head = text.substring(0, list);
        String source = head.substring(head.indexOf('{'));
        String read = result(source, text.substring(list + LIST.length(), result + 1));
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, text.substring(0, result) + RESULT + read);
        }
        assertEquals(text.substring(result + RESULT.length()), read);
    }

    private static String result(String source, String list) throws IOException {
        Map<String, Object> options =
                new ObjectMapper().readValue(source, new TypeReference<LinkedHashMap<String, Object>>() {});
        String format = options.remove("format").toString();
        Object[] pairs = options.entrySet().stream()
                .flatMap(option -> Stream.of(option.getKey(), option.getValue()))
                .toArray();
        try {
            Reading reading = SourceFiles.read(list, format, pairs);
            return Stream.concat(
                            reading.claims().stream().map(OnboardedListsTest::line),
                            reading.skips().stream()
                                    .map(skip -> "skip " + skip.place() + ": " + skip.reason() + ": " + skip.text()))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (FormatException e) {
            return "refused: " + e.getMessage() + "\n";
        }
    }

    private static String line(Claim claim) {
        StringBuilder line = new StringBuilder();
        line.append(claim.ports().map(Object::toString).orElse("-"));
        line.append('/').append(claim.transport().idPart()).append(' ').append(claim.name());
        add(line, " = ", claim.status().code());
        add(line, " aka ", String.join("; ", claim.aliases()));
        add(line, " in ", String.join("; ", claim.categories()));
        add(line, " risk ", claim.risk());
        add(line, " by ", claim.assignee());
        add(line, " see ", claim.reference());
        add(line, " | ", claim.description());
        return line.append(" @ ").append(claim.place()).toString();
    }

    private static void add(StringBuilder line, String mark, String text) {
        line.append(text.isEmpty() ? "" : mark + text);
    }
}
