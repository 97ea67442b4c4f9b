package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.datasets.ClaimsFile;

/** The command {@code dates}, which {@code ci/verify} calls: a day to come would be the version for ever. */
class DatesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private ExampleProject project;

    @BeforeEach
    void write() {
        project = new ExampleProject(folder);
        project.write("sources/curated.json", """
                {
                  "title": "Ours",
                  "read": {"format": "curated"},
                  "authority": "primary",
                  "licence": "CC0-1.0",
                  "text": "keep",
                  "include": "default",
                  "minimumClaims": 1
                }
                """);
        curated("2026-08-17");
    }

    @Test
    void daysThatArePastAndTomorrow_areTaken() {
        ruling(TODAY.plusDays(1).toString());
        curated(TODAY.toString());
        assertEquals(0, project.run("dates"), project::err);
        assertEquals("", project.err());
    }

    @Test
    void rulingOfADayToCome_isNamed() {
        ruling("2999-01-01");
        assertEquals(0, project.run("build"), "build knows no day: " + project.err());
        assertEquals(4, project.run("dates"), project::err);
        assertTrue(
                project.err()
                        .contains(
                                "rulings/22-tcp.json: \"decidedOn\" 2999-01-01 is still to come; write the day on which"),
                project::err);
    }

    @Test
    void curatedClaimOfADayToCome_isNamed() {
        curated("2999-01-01");
        assertEquals(4, project.run("dates"), project::err);
        assertTrue(
                project.err().contains("claims/curated.csv: mine on 9999: modified 2999-01-01 is still to come"),
                project::err);
    }

    private void curated(String modified) {
        String row = ClaimsFile.HEADER.stream()
                .map(column -> switch (column) {
                    case "ports" -> "9999";
                    case "transport" -> "tcp";
                    case "name" -> "mine";
                    case "reference" -> "https://example.org/";
                    case "modified" -> modified;
                    case "place" -> "line 1";
                    default -> "";
                })
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        project.write("claims/curated.csv", String.join(",", ClaimsFile.HEADER) + "\n" + row + "\n");
    }

    private void ruling(String decidedOn) {
        project.write("rulings/22-tcp.json", """
                {
                  "choose": "ssh",
                  "because": "So it is",
                  "decidedBy": "me",
                  "decidedOn": "%s"
                }
                """.formatted(decidedOn));
    }
}
