package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.FakeFormat;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Alias;
import org.portregistry.model.Claim;
import org.portregistry.model.Expectation;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.PortRange;
import org.portregistry.model.Source;
import org.portregistry.model.Transport;
import org.portregistry.model.VocabularyEntry;

class DatasetsTest {

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void emptyDatasets() throws IOException {
        root = folder.resolve("datasets");
        Files.createDirectories(root.resolve("sources"));
    }

    @Test
    void nearest_isFoundFromFurtherDown() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("publish/target"));
        Files.createDirectories(folder.resolve("publish/datasets")); // holds no sources
        assertEquals(root.toAbsolutePath().normalize(), Datasets.nearest(deep));
        assertComplaint("give one with --datasets DIR", () -> Datasets.nearest(Path.of("/")));
        assertComplaint("give one with --datasets DIR", () -> Datasets.at(folder));
    }

    @Test
    void sources_areSortedById() throws IOException {
        source("b", "default");
        source("a", "default");
        source("a-2", "default");
        Files.writeString(root.resolve("sources/README.md"), "What stands here.");
        assertEquals(
                List.of("a", "a-2", "b"),
                datasets().sources().stream().map(SourceDefinition::id).toList());
    }

    @Test
    void strayFileAmongSources_isRefused() throws IOException {
        Files.writeString(root.resolve("sources/iana.jsn"), "{}");
        assertComplaint("iana.jsn: is not a .json file; rename it", this::datasets);
    }

    @Test
    void material_holdsDefaultSourcesAndThoseNamed() throws IOException {
        source("a", "default");
        source("b", "opt-in");
        source("c", "never");
        claims("a", 80);
        claims("b", 90);
        claims("c", 100);
        assertEquals(List.of("a"), ids(datasets().material(List.of())));
        assertEquals(List.of("a", "b"), ids(datasets().material(List.of("b"))));
        assertEquals(
                List.of(PortRange.of(80), PortRange.of(90)),
                datasets().material(List.of("b")).claims().stream()
                        .map(claim -> claim.ports().orElseThrow())
                        .toList());
        assertComplaint(
                "source \"c\" is never part of a release", () -> datasets().material(List.of("c")));
        assertComplaint(
                "there is no source \"d\" (did you mean \"a\"?); name one of a, b, c",
                () -> datasets().material(List.of("d")));
    }

    @Test
    void missingClaims_areRefusedWithTheCure() throws IOException {
        source("a", "default");
        source("b", "opt-in");
        assertComplaint("run `refresh a --mirror DIR`", () -> datasets().material(List.of()));
        claims("a", 80);
        assertComplaint("run `refresh b --mirror DIR`", () -> datasets().material(List.of("b")));
        claims("gone", 80);
        assertComplaint("gone.csv: belongs to no source", () -> datasets().material(List.of()));
    }

    /** Files are read side by side, and the second is wrong long before the first is found to be. */
    @Test
    void ofTwoWrongClaimsFiles_theFirstSourceIsTold() throws IOException {
        List<Claim> many = IntStream.rangeClosed(1, 40_000)
                .mapToObj(port ->
                        Claim.of("a", "line " + port).ports(PortRange.of(port)).build())
                .toList();
        source("a", "default");
        source("b", "default");
        ClaimsFile.write(root.resolve("claims/a.csv"), many);
        Files.writeString(root.resolve("claims/a.csv"), "cut off\n", StandardOpenOption.APPEND);
        Files.writeString(root.resolve("claims/b.csv"), "no header\n");
        for (int time = 0; time < 10; time++) {
            assertComplaint("a.csv: line 40002", () -> datasets().material(List.of()));
        }
    }

    @Test
    void derivedFrom_mustExistAndNotGoRound() throws IOException {
        source("a", "default", "\"derivedFrom\": \"b\"");
        assertComplaint("a.json: \"derivedFrom\": there is no source \"b\"", this::datasets);
        source("b", "default", "\"derivedFrom\": \"c\"");
        source("c", "default", "\"derivedFrom\": \"b\"");
        assertComplaint("goes round in a circle: a copies b copies c copies b", this::datasets);
        source("c", "default");
        assertEquals(3, datasets().sources().size());
    }

    @Test
    void vintagesOfOneList_mustNotBeDerivedFromEachOther() throws IOException {
        source("a", "default", "\"list\": \"ports\"");
        source("b", "default", "\"list\": \"ports\"");
        assertEquals(2, datasets().sources().size());
        source("c", "default", "\"derivedFrom\": \"a\"");
        source("b", "default", "\"list\": \"ports\", \"derivedFrom\": \"c\"");
        assertComplaint(
                "b.json: \"derivedFrom\": \"a\" is a vintage of the same list \"ports\", of which only the newest counts;"
                        + " remove the key",
                this::datasets);
    }

    @Test
    void missingTables_areEmpty() {
        NormalizerInput material = datasets().material(List.of());
        assertEquals(List.of(), material.aliases());
        assertEquals(List.of(), material.vocabulary());
        assertEquals(List.of(), material.rulings());
        assertEquals(List.of(), datasets().expectations());
        assertTrue(datasets().lock().entries().isEmpty());
    }

    @Test
    void tables_areRead() throws IOException {
        Files.writeString(root.resolve("aliases.csv"), """
                stated,service,port,because
                www,http,,IANA lists both on 80
                "ms, sql",ms-sql-s,1433,abbreviation
                """);
        Files.writeString(root.resolve("vocabulary.csv"), """
                kind,source,stated,ours
                risk,farrow,Y,low
                category,,Mail,mail
                category,farrow,Misc,
                """);
        Files.writeString(root.resolve("expectations.csv"), """
                port,transport,service
                22,tcp,ssh
                """);
        NormalizerInput material = datasets().material(List.of());
        assertEquals(
                List.of(
                        new Alias("www", "http", OptionalInt.empty(), "IANA lists both on 80"),
                        new Alias("ms, sql", "ms-sql-s", OptionalInt.of(1433), "abbreviation")),
                material.aliases());
        assertEquals(
                List.of(
                        new VocabularyEntry(VocabularyEntry.Kind.RISK, "farrow", "Y", "low"),
                        new VocabularyEntry(VocabularyEntry.Kind.CATEGORY, "", "Mail", "mail"),
                        new VocabularyEntry(VocabularyEntry.Kind.CATEGORY, "farrow", "Misc", "")),
                material.vocabulary());
        assertEquals(
                List.of(new Expectation(22, Transport.TCP, "ssh", "expectations.csv line 2")),
                datasets().expectations());
    }

    @Test
    void wrongTables_areRefusedWithTheCure() throws IOException {
        Files.writeString(root.resolve("aliases.csv"), "stated,service,port,because\nwww,http,80-81,x\n");
        assertComplaint("aliases.csv: line 2, column port: \"80-81\" is not a port number", this::material);
        Files.writeString(root.resolve("aliases.csv"), "stated,service,port,because\nwww,http,80,\n");
        assertComplaint("aliases.csv: line 2, column because: must not be blank", this::material);
        Files.writeString(root.resolve("aliases.csv"), "\ufeffstated,service,port,because\nwww,http,80,x\n");
        assertComplaint("aliases.csv: line 1: begins with a byte order mark", this::material);
        Files.delete(root.resolve("aliases.csv"));
        Files.writeString(root.resolve("vocabulary.csv"), "kind,source,stated,ours\ndanger,,Y,low\n");
        assertComplaint("vocabulary.csv: line 2, column kind: \"danger\" is not allowed", this::material);
        Files.writeString(root.resolve("expectations.csv"), "port,transport,service\nssh,tcp,22\n");
        assertComplaint(
                "column port: \"ssh\" is not a port number", () -> datasets().expectations());
    }

    @Test
    void rowsThatSayTheSameThingTwice_areRefusedWithBothLines() throws IOException {
        Files.writeString(
                root.resolve("aliases.csv"), "stated,service,port,because\nwww,http,,x\nwww,http,80,x\nWWW,web,80,y\n");
        assertComplaint(
                "aliases.csv: line 4, column port: \"www,80\" stands in line 3 already; remove one of the two lines",
                this::material);
        Files.writeString(root.resolve("aliases.csv"), "stated,service,port,because\nwww,http,,x\nWWW,web,,y\n");
        assertComplaint("aliases.csv: line 3, column stated: \"www\" stands in line 2 already", this::material);
        Files.delete(root.resolve("aliases.csv"));
        Files.writeString(
                root.resolve("vocabulary.csv"), "kind,source,stated,ours\nrisk,,Y,low\nrisk,a,Y,low\nrisk,,y,high\n");
        assertComplaint("vocabulary.csv: line 4, column stated: \"risk,,y\" stands in line 2 already", this::material);
    }

    @Test
    void curatedClaimThatWasCheckedOnNoDay_isRefused() throws IOException {
        Files.writeString(root.resolve("sources/curated.json"), """
                {"title": "T", "read": {"format": "curated"}, "authority": "community", "licence": "x", "text": "keep",
                 "include": "default", "minimumClaims": 1}
                """);
        ClaimsFile.write(
                root.resolve("claims/curated.csv"),
                List.of(Claim.of("curated", "line 2")
                        .ports(PortRange.of(80))
                        .name("http")
                        .modified("2026-05")
                        .build()));
        assertComplaint(
                "the claim of http on 80 (line 2), column modified: \"2026-05\" is not a day; write the day",
                this::material);
    }

    private Datasets datasets() {
        return Datasets.at(root, List.of(FakeFormat.FORMAT));
    }

    private NormalizerInput material() {
        return datasets().material(List.of());
    }

    private void source(String id, String include, String... more) throws IOException {
        Files.writeString(root.resolve("sources").resolve(id + ".json"), """
                {"title": "T", "read": {"format": "fake"}, "authority": "community", "licence": "x", "text": "keep",
                 "include": "%s", "minimumClaims": 1%s}
                """.formatted(
                        include, more.length == 0 ? "" : ", " + more[0]));
    }

    private void claims(String id, int port) {
        ClaimsFile.write(
                root.resolve("claims").resolve(id + ".csv"),
                List.of(Claim.of(id, "line 1").ports(PortRange.of(port)).build()));
    }

    private static List<String> ids(NormalizerInput material) {
        return material.sources().stream().map(Source::id).toList();
    }

    private static void assertComplaint(String expected, Executable reading) {
        String message = assertThrows(DatasetsException.class, reading).getMessage();
        assertTrue(message.contains(expected), message);
    }
}
