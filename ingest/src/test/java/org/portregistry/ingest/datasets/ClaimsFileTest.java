package org.portregistry.ingest.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.model.PortRange;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;

class ClaimsFileTest {

    /** The header of files that lack the columns links and application. */
    private static final String HEADER =
            "ports,transport,name,status,used,description,terms,aliases,categories,risk,frequency,assignee,contact,"
                    + "reference,service_code,registered,modified,current_name,unauthorized_use,place\n";

    private static final String FULL_HEADER = HEADER.replace("\n", ",links,application\n");

    @TempDir
    Path folder;

    @Test
    void claims_areRowsInOrderWithQuotesOnlyWhereNeeded() throws IOException {
        Path file = folder.resolve("a.csv");
        assertTrue(ClaimsFile.write(
                file,
                List.of(
                        Claim.of("a", "record 3")
                                .name("nameless")
                                .application("xorg")
                                .build(),
                        Claim.of("a", "record 2")
                                .ports(new PortRange(6000, 6063))
                                .transport(Transport.TCP)
                                .name("x11")
                                .status(ClaimStatus.ASSIGNED)
                                .description("X Window, the \"display\"")
                                .aliases(List.of("x", "a;b"))
                                .unauthorizedUse(true)
                                .build(),
                        Claim.of("a", "record 1")
                                .ports(PortRange.of(80))
                                .used(Used.NO)
                                .links(List.of("Apache", "nginx"))
                                .build())));
        assertEquals(FULL_HEADER + """
                        80,,,,no,,,,,,,,,,,,,,,record 1,Apache;nginx,
                        6000-6063,tcp,x11,assigned,,"X Window, the ""display\""",,x;a,b,,,,,,,,,,,yes,record 2,,
                        ,,nameless,,,,,,,,,,,,,,,,,record 3,,xorg
                        """.replace("x;a,b", "\"x;a,b\""), Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void generatedClaims_comeBackAsTheyWere(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            claims.add(claim(random));
        }
        Path file = folder.resolve("a.csv");
        ClaimsFile.write(file, claims);
        List<Claim> expected =
                claims.stream().map(ClaimsFile::storable).sorted(Claim.ORDER).toList();
        List<Claim> read = ClaimsFile.read(file, "a");
        assertEquals(expected, read);
        Collections.shuffle(read, random);
        assertFalse(ClaimsFile.write(file, read), "the same claims in another order are the same file");
    }

    @Test
    void fileWithoutTheLastColumns_saysNothingInThem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + "80,tcp,http,,,,,,,,,,,,,,,,,line 7\n");
        Claim claim = ClaimsFile.read(file, "a").get(0);
        assertEquals("line 7", claim.place());
        assertEquals(List.of(), claim.links());
        assertEquals("", claim.application());
    }

    @Test
    void committedFiles_areWrittenAsTheyWereRead() {
        Datasets datasets = Datasets.at(Path.of("../datasets"));
        for (SourceDefinition source : datasets.sources()) {
            Path file = datasets.claimsFile(source.id());
            // The rows of curated files are kept by hand, and have no place.
            if (Files.exists(file) && !source.format().equals(SourceFile.CURATED)) {
                assertFalse(ClaimsFile.differs(file, ClaimsFile.read(file, source.id())), file.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port too high       | 70000,tcp,a,,,,,,,,,,,,,,,,,p     | line 2, column ports: "70000" is not a port or range
            port below zero     | -1,tcp,a,,,,,,,,,,,,,,,,,p        | line 2, column ports: "-1" is not a port or range
            range backwards     | 6063-6000,tcp,a,,,,,,,,,,,,,,,,,p | line 2, column ports: "6063-6000" is not a port or range
            Arabic digits       | ١٢٣,tcp,a,,,,,,,,,,,,,,,,,p       | line 2, column ports: "١٢٣" is not a port or range
            unknown transport   | 80,ddp,a,,,,,,,,,,,,,,,,,p        | line 2, column transport: "ddp" is not allowed; use one of tcp, udp
            transport in upper  | 80,TCP,a,,,,,,,,,,,,,,,,,p        | line 2, column transport: "TCP" is not allowed
            unknown status      | 80,tcp,a,official,,,,,,,,,,,,,,,,p | line 2, column status: "official" is not allowed; use one of assigned
            unknown used        | 80,tcp,a,,maybe,,,,,,,,,,,,,,,p   | line 2, column used: "maybe" is not allowed
            unknown report      | 80,tcp,a,,,,,,,,,,,,,,,,no,p      | line 2, column unauthorized_use: "no" is not allowed
            a cell too few      | 80,tcp,a,,,,,,,,,,,,,,,,p         | line 2: has 19 cells where the header has 20
            a cell too many     | 80,tcp,a,,,,,,,,,,,,,,,,,,p       | line 2: has 21 cells
            text after a quote  | 80,tcp,"a"b,,,,,,,,,,,,,,,,,p     | is not CSV
            quote never closed  | 80,tcp,"a,,,,,,,,,,,,,,,,,p       | line 2: is not CSV
            """)
    void wrongRow_isNamedWithItsCure(String situation, String row, String expected) throws IOException {
        assertComplaint(expected, HEADER + row + "\n");
    }

    @Test
    void emptyLine_isRefused() throws IOException {
        assertComplaint("line 2: has 1 cells", HEADER + "\n80,tcp,a,,,,,,,,,,,,,,,,,p\n");
    }

    @Test
    void rowAfterACellOfTwoLines_keepsItsLineNumber() throws IOException {
        assertComplaint(
                "line 4, column ports", HEADER + "80,tcp,\"a\nb\",,,,,,,,,,,,,,,,,p\n99999,tcp,a,,,,,,,,,,,,,,,,,p\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "port,transport\n"})
    void wrongHeader_isRefusedWithTheRightOne(String text) throws IOException {
        assertComplaint("line 1: the header is not the one of this file; write ports,transport,name,", text);
    }

    @Test
    void byteOrderMark_isNamed() throws IOException {
        assertComplaint("line 1: begins with a byte order mark", "\uFEFF" + HEADER);
    }

    @Test
    void latin1_isRefused() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, (HEADER + "80,tcp,caf\u00e9,,,,,,,,,,,,,,,,,p\n").getBytes(StandardCharsets.ISO_8859_1));
        DatasetsException problem = assertThrows(DatasetsException.class, () -> ClaimsFile.read(file, "a"));
        assertTrue(problem.getMessage().contains("line 2: is not UTF-8; save it as UTF-8"), problem.getMessage());
    }

    private void assertComplaint(String expected, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        String message = assertThrows(DatasetsException.class, () -> ClaimsFile.read(file, "a"))
                .getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains("a.csv"), message);
    }

    private static final String[] SHARES = {"", "0", "0.0025", "1"};

    private static final String[] DAYS = {"", "2026-08-17", "2006-12"};

    @ParameterizedTest
    @CsvSource({"10, abc", "10, 1.5", "10, .5", "10, 1.2.3", "15, 2026-13-01", "16, 2099-99-99", "16, yesterday"})
    void cellThatIsNoShareOrDay_isRefusedWithItsLine(int column, String cell) throws IOException {
        String[] cells = new String[20];
        java.util.Arrays.fill(cells, "");
        cells[0] = "80";
        cells[2] = "http";
        cells[column] = cell;
        Path file = folder.resolve("a.csv");
        Files.writeString(file, HEADER + String.join(",", cells) + "\n");
        String message = assertThrows(DatasetsException.class, () -> ClaimsFile.read(file, "a"))
                .getMessage();
        assertTrue(message.contains("line 2, column "), message);
    }

    private static Claim claim(Random random) {
        int start = random.nextInt(PortRange.LAST + 1);
        int end = start + random.nextInt(PortRange.LAST + 1 - start);
        return Claim.of("a", "line " + text(random))
                .ports(
                        random.nextInt(5) == 0
                                ? Optional.empty()
                                : Optional.of(new PortRange(start, random.nextBoolean() ? start : end)))
                .transport(pick(random, Transport.values()))
                .name(text(random))
                .status(pick(random, ClaimStatus.values()))
                .used(pick(random, Used.values()))
                .description(text(random))
                .terms(texts(random))
                .aliases(texts(random))
                .categories(texts(random))
                .risk(text(random))
                .frequency(pick(random, SHARES))
                .assignee(text(random))
                .contact(text(random))
                .reference(text(random))
                .serviceCode(text(random))
                .registered(pick(random, DAYS))
                .modified(pick(random, DAYS))
                .currentName(text(random))
                .unauthorizedUse(random.nextBoolean())
                .links(texts(random))
                .application(text(random))
                .build();
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(text(random));
        }
        return texts;
    }

    /** Texts made of what CSV readers trip over; CR LF is refused in every file, and no cell that ingest cleans holds it. */
    private static String text(Random random) {
        String[] parts = {
            ",", "\"", "\n", "\r", ";", "#", " ", "\\", "'", "\t", "\u0000", "é", "日", "😀", "a", "80", "-"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(pick(random, parts));
        }
        return text.indexOf("\n") < 0 ? text.toString() : text.toString().replace("\r", "");
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
