package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.portregistry.ingest.list.Format;
import org.portregistry.ingest.list.ReadOptions;

/** A maintainer onboards a list with the README alone: it must tell of every format and of every option. */
class FormatsDocumentedTest {

    @TestFactory
    Stream<DynamicTest> everyFormatAndItsOptions_areInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return Formats.all().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> assertDocumented(format, readme)));
    }

    @TestFactory
    Stream<DynamicTest> everyCommonOption_isInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return Arrays.stream(ReadOptions.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(option -> DynamicTest.dynamicTest(
                        option,
                        () -> assertTrue(
                                readme.contains("| `" + option + "` |"),
                                "add a line for \"" + option
                                        + "\" to \"Options of every format\" in ingest/README.md")));
    }

    private static List<String> names(Format format) {
        return format.options().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static void assertDocumented(Format format, String readme) {
        if (format.options().isEmpty() && readme.contains("\n| `" + format.name() + "` |")) {
            // IANA's forms share a section, each with a row of its own.
            return;
        }
        Matcher section = Pattern.compile("(?ms)^## " + Pattern.quote(format.name()) + "$(.*?)(?=^## |\\z)")
                .matcher(readme);
        assertTrue(section.find(), "add a section \"## " + format.name() + "\" to ingest/README.md");
        String text = section.group(1);
        assertTrue(
                text.contains("\"format\": \"" + format.name() + "\""),
                "add an example of a source file to the section \"" + format.name() + "\" of ingest/README.md");
        boolean hands = text.contains("all of the inner format's");
        for (String option : names(format)) {
            boolean own = !hands || option.equals("inner") || option.equals("select");
            assertTrue(
                    !own || text.contains("`" + option + "`"),
                    "add the option \"" + option + "\" to the section \"" + format.name() + "\" of ingest/README.md");
        }
    }
}
