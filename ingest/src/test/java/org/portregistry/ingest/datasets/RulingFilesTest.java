package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.model.Ruling;
import org.portregistry.model.Ruling.Rejection;
import org.portregistry.model.Transport;

class RulingFilesTest {

    private static final Ruling FULL = new Ruling(
            "9200-tcp.json",
            9200,
            Transport.TCP,
            "elasticsearch",
            List.of(),
            List.of(new Rejection("farrow", "WAP \"old\"")),
            List.of("wap-wsp", "é"),
            "That is what is found there.",
            List.of("https://example.org/9200"),
            "A Maintainer",
            "2026-08-17");

    @TempDir
    Path folder;

    @Test
    void writtenRuling_isPrettyAndComesBack() throws IOException {
        Path file = RulingFiles.write(folder, FULL);
        assertEquals("""
                {
                  "choose": "elasticsearch",
                  "reject": [
                    {
                      "source": "farrow",
                      "stated": "WAP \\"old\\""
                    }
                  ],
                  "over": [
                    "wap-wsp",
                    "é"
                  ],
                  "because": "That is what is found there.",
                  "evidence": [
                    "https://example.org/9200"
                  ],
                  "decidedBy": "A Maintainer",
                  "decidedOn": "2026-08-17"
                }
                """, Files.readString(file));
        assertEquals(FULL, RulingFiles.read(file));
        assertEquals(List.of(FULL), RulingFiles.readAll(folder.resolve("rulings")));
    }

    @Test
    void portWithoutTransport_settlesEveryTransport() throws IOException {
        Ruling ruling = read("0.json", """
                {"accept": ["a", "b"], "because": "x", "decidedBy": "y", "decidedOn": "2026-01-01"}
                """);
        assertEquals(0, ruling.port());
        assertEquals(Transport.UNSTATED, ruling.transport());
        assertEquals(List.of("a", "b"), ruling.preferred());
        assertEquals("0.json", RulingFiles.name(0, Transport.UNSTATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9200-TCP.json", "9200_tcp.json", "65536.json", "080.json", "http.json", "9200-.json"})
    void nameThatIsNoPort_isRefused(String name) {
        assertComplaint("its name is not a port and transport; name it like 9200-tcp.json", name, "{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            both           | "choose": "a", "accept": ["a", "b"] | "accept": stands beside "choose"
            neither        | "over": ["a"]                       | the ruling decides nothing
            accept nothing | "accept": []                        | "accept": names no service
            accept twice   | "accept": ["a", "a"]                | "accept": names a service twice
            blank choice   | "choose": " "                       | "choose": must not be blank
            reject a text  | "reject": ["a"]                     | "reject[0]": must be an object, not "a"
            reject half    | "reject": [{"source": "a"}]         | "reject[0].stated": is missing
            reject more    | "reject": [{"sauce": "a"}]          | "reject[0].sauce": unknown key (did you mean "source"?)
            evidence       | "choose": "a", "evidence": ["a book"] | "evidence": "a book" is not an http or https address
            evidence, file | "choose": "a", "evidence": ["file:///x"] | "evidence": "file:///x" is not an http or https address
            unknown key    | "chose": "a"                        | "chose": unknown key (did you mean "choose"?)
            """)
    void wrongDecision_isNamedWithItsCure(String situation, String keys, String expected) {
        String rest = ", \"because\": \"x\", \"decidedBy\": \"y\", \"decidedOn\": \"2026-01-01\"}";
        assertComplaint(expected, "80-tcp.json", "{" + keys + rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "because": "x"            |                           | "because": is missing
            "decidedBy": "y"          |                           | "decidedBy": is missing
            "decidedOn": "2026-01-01" |                           | "decidedOn": is missing
            "decidedOn": "2026-01-01" | "decidedOn": "2026-02-30" | "decidedOn": "2026-02-30" is not a day
            "decidedOn": "2026-01-01" | "decidedOn": "yesterday"  | "decidedOn": "yesterday" is not a day
            """)
    void missingReason_isNamedWithItsCure(String right, String wrong, String expected) {
        String text = "{\"choose\": \"a\", \"because\": \"x\", \"decidedBy\": \"y\", \"decidedOn\": \"2026-01-01\"}";
        assertComplaint(
                expected,
                "80-tcp.json",
                text.replace(right, wrong == null ? "" : wrong)
                        .replace(", ,", ",")
                        .replace(", }", "}"));
    }

    private void assertComplaint(String expected, String name, String text) {
        String message =
                assertThrows(DatasetsException.class, () -> read(name, text)).getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains(name), message);
    }

    private Ruling read(String name, String text) throws IOException {
        return RulingFiles.read(Files.writeString(folder.resolve(name), text));
    }
}
