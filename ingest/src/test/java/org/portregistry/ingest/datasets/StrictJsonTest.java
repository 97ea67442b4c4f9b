package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.Include;

class StrictJsonTest {

    private record Inner(String name, Optional<Boolean> flag) {}

    private record Outer(
            String title,
            Include include,
            Integer count,
            OptionalInt least,
            List<String> texts,
            Map<String, String> words,
            List<Inner> inner) {
        Outer {
            if (title.equals("bad")) {
                throw new IllegalArgumentException("\"title\": is bad; write a good one");
            }
        }
    }

    private record Other(Optional<String> more) {}

    private static final String LEAST = "\"title\": \"t\", \"include\": \"opt-in\", \"count\": 1";

    @Test
    void whatIsNotGiven_isEmpty() throws IOException {
        assertEquals(
                new Outer("t", Include.OPT_IN, 1, OptionalInt.empty(), List.of(), Map.of(), List.of()),
                bind("{" + LEAST + "}"));
    }

    @Test
    void whatIsGiven_isBound() throws IOException {
        assertEquals(
                new Outer(
                        "t",
                        Include.OPT_IN,
                        1,
                        OptionalInt.of(2),
                        List.of("only one"),
                        Map.of("a", "b"),
                        List.of(new Inner("n", Optional.of(true)), new Inner("m", Optional.empty()))),
                bind("{" + LEAST + """
                        , "least": 2, "texts": "only one", "words": {"a": "b"},
                        "inner": [{"name": "n", "flag": true}, {"name": "m"}]}
                        """));
    }

    @Test
    void oneObject_givesARecordOfEachType() throws IOException {
        ObjectNode object = (ObjectNode) JsonTree.read("{" + LEAST + ", \"more\": \"x\"}");
        List<Record> records = StrictJson.bind(Path.of("a.json"), "read.", object, List.of(Outer.class, Other.class));
        assertEquals(new Other(Optional.of("x")), records.get(1));
        assertEquals("t", ((Outer) records.get(0)).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number for a text      | , "texts": [1]                | "x.texts[0]": must be a text, not 1; correct it
            number for a text      | , "words": {"a": 1}           | "x.words.a": must be a text, not 1
            text for a number      | , "least": "2"                | "x.least": must be a whole number, 0 or more, not "2"
            text for true          | , "inner": [{"name": "n", "flag": "true"}] | "x.inner[0].flag": must be true or false, not "true"
            list for an object     | , "words": ["a"]              | "x.words": must be an object, not ["a"]
            text for an object     | , "inner": ["a"]              | "x.inner[0]": must be an object, not "a"
            unknown key            | , "leest": 2                  | "x.leest": unknown key (did you mean "least"?); remove it, or use one of title, include
            unknown key inside     | , "inner": [{"nome": "n"}]    | "x.inner[0].nome": unknown key (did you mean "name"?)
            missing key inside     | , "inner": [{"flag": false}]  | "x.inner[0].name": is missing; add it
            null                   | , "least": null               | "x.least": must not be null
            """)
    void wrongValue_isNamedWithItsPlace(String situation, String keys, String expected) {
        assertComplaint(expected, "{" + LEAST + keys + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": 1, "include": "opt-in", "count": 1     | "x.title": must be a text, not 1
            "title": "t", "include": "optin", "count": 1    | "x.include": "optin" is not allowed (did you mean "opt-in"?); use one of default, opt-in, never
            "title": "t", "include": 1, "count": 1          | "x.include": must be a text, not 1
            "title": "t", "include": "opt-in", "count": 1.0 | "x.count": must be a whole number, 0 or more, not 1.0
            "title": "t", "include": "opt-in", "count": true | "x.count": must be a whole number, 0 or more, not true
            "title": "bad", "include": "opt-in", "count": 1 | a.json: "title": is bad; write a good one
            "count": 1                                      | "x.title", "x.include": are missing; add them
            """)
    void wrongRequiredValue_isNamedWithItsPlace(String keys, String expected) {
        assertComplaint(expected, "{" + keys + "}");
    }

    private static void assertComplaint(String expected, String text) {
        String message = assertThrows(DatasetsException.class, () -> bind(text)).getMessage();
        assertTrue(message.contains(expected), message);
    }

    private static Outer bind(String text) throws IOException {
        return StrictJson.bind(Path.of("a.json"), "x.", (ObjectNode) JsonTree.read(text), Outer.class);
    }
}
