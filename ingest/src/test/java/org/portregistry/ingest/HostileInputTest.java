package org.portregistry.ingest;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;

/** What no list should hold, and some do. */
class HostileInputTest {

    private static final String PATTERN = "^(?<port>[^|]*)\\|(?<transport>[^|]*)\\|(?<name>[^|]*)$";

    static Stream<SourceDefinition> formats() {
        return Stream.of(
                SourceFiles.of("services", "commented", true),
                SourceFiles.of("text-table"),
                SourceFiles.of("labelled-blocks", "malware", true),
                SourceFiles.of("bullets", "mentions", true),
                SourceFiles.of("prose"),
                SourceFiles.of("pattern", "pattern", PATTERN));
    }

    /** Long runs of what each format looks for: a pattern that tries every split would never end. */
    @ParameterizedTest
    @MethodSource("formats")
    void longRuns_takeNoLongerThanTheyAreLong(SourceDefinition definition) {
        for (String run : List.of(
                "a",
                " ",
                "\t",
                "-",
                "=",
                "(",
                "[",
                "1",
                "1,",
                "1 ",
                "1-",
                "80/tcp ",
                "A ",
                "A, ",
                "port ",
                "Port: 1 ",
                "A: ",
                "- ",
                "|",
                "|1",
                "tcp/",
                "TCP ",
                "• ",
                "**",
                "*",
                "Trojan programs like A, ",
                "Used by ",
                "The A Trojan ",
                ". ",
                "(port 1) ",
                "\u0000",
                "[1]")) {
            String much = run.repeat(30_000 / run.length());
            for (String text : List.of(
                    much,
                    "- " + much,
                    "- 80: " + much,
                    "- x: " + much,
                    "- x (" + much,
                    "Port: " + much,
                    "Port: 80\nDescription: " + much,
                    "Port  Name\n80  " + much,
                    "Port  Name\n" + much + "  x",
                    "x 80/tcp " + much,
                    "x " + much + "/tcp",
                    much + "|tcp|x",
                    "80|" + much + "|x",
                    "80|tcp|" + much)) {
                assertTimeoutPreemptively(
                        ofSeconds(5),
                        () -> read(definition, text.getBytes(StandardCharsets.UTF_8)),
                        () -> definition.format() + ": " + text.substring(0, 40));
            }
        }
    }

    /** Many short lines that all go on with one row, or all ask the same question of the lines below. */
    @ParameterizedTest
    @MethodSource("formats")
    void manyLines_takeNoLongerThanTheyAreMany(SourceDefinition definition) {
        for (String begin : List.of("x 80/tcp\n", "Port  Name\n80  x\n", "Port: 80\n", "- 80: x\n", "80|tcp|x\n", "")) {
            for (String line : List.of(
                    "\n",
                    " y\n",
                    "y\n",
                    "Name: x\n",
                    "Port: 1\n",
                    "Port: 1\n\n",
                    "- 80: x\n",
                    " - x\n",
                    "HTTP (port 80)\n",
                    "Port  Name\n",
                    "| Port | Name |\n",
                    "+---+\n",
                    "80  x\n",
                    "80|tcp|x\n",
                    "x 80/tcp\n",
                    "Title\n\n",
                    "Title:\n")) {
                String text = begin + line.repeat(10_000);
                assertTimeoutPreemptively(
                        ofSeconds(5),
                        () -> read(definition, text.getBytes(StandardCharsets.UTF_8)),
                        () -> definition.format() + ": " + begin + line);
            }
        }
    }

    /** The line of each row is found in a document of many. */
    @ParameterizedTest
    @ValueSource(strings = {"delimited", "iana-csv"})
    void manyRows_takeNoLongerThanTheyAreMany(String format) {
        String header = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration Date,"
                + "Modification Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\n";
        String text = IntStream.rangeClosed(1, 60_000)
                .mapToObj(port -> "x," + port + ",tcp,,,,,,,,,\n")
                .collect(Collectors.joining("", header, ""));
        Reading reading = assertTimeoutPreemptively(
                ofSeconds(5), () -> read(SourceFiles.of(format), text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(60_000, reading.claims().size());
        assertEquals("line 60001", reading.claims().get(59_999).place());
    }

    @Test
    void portsTimesNames_areBounded() throws Exception {
        String ports = IntStream.range(0, 3_000).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String names = "n" + ports.replace(", ", ",n");
        Reading reading = SourceFiles.read(
                "80|tcp|x\n" + ports + "|TCP/UDP|" + names,
                "pattern",
                "pattern",
                PATTERN,
                "split",
                java.util.Map.of("name", ","));
        assertEquals("too many claims in one row", reading.skips().get(0).reason());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void lineOf100Megabytes_isASkip(SourceDefinition definition) {
        byte[] bytes = new byte[100 << 20];
        java.util.Arrays.fill(bytes, (byte) 'x');
        byte[] end = "\nx 80/tcp\n80|tcp|x\n- 80: x\nHTTP (port 80)\n\nPort: 80\nName: x\n\nPort\tName\n80\tx\n"
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(end, 0, bytes, bytes.length - end.length, end.length);
        Reading reading = assertTimeoutPreemptively(
                ofSeconds(20), () -> SourceParser.parse(definition, List.of(new Document("list", bytes))));
        assertEquals("line too long", reading.skips().get(0).reason());
        assertEquals(80, reading.skips().get(0).text().length());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void randomBytesAndPieces_neverThrowAnythingElse(SourceDefinition definition) {
        Random random = new Random(42);
        String[] pieces = {
            "80",
            "tcp",
            "/",
            " ",
            "\n",
            "\t",
            "Port",
            ":",
            "- ",
            "• ",
            "|",
            "(",
            ")",
            ",",
            "–",
            "[NULL]",
            "Trojan",
            "\r",
            "\u0000",
            "\u202e",
            "٣",
            "99999999999",
            "#",
            "Name",
            "  ",
            "=",
            "----",
            "====",
            "+",
            "port ",
            "A",
            ". ",
            "opens this port",
            "\ud800",
            "🔥"
        };
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            read(definition, bytes);
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(120); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Reading reading = read(definition, text.toString().getBytes(StandardCharsets.UTF_8));
            assertEquals(reading.rows() == 0, reading.claims().isEmpty(), text::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"70000", "-1", "6063-6000", "١٢٣", "65536", "99999999999999999999", "80-70000", "1e3", "0x50"})
    void portsThatAreNone_areSkips(String port) throws Exception {
        Reading reading = SourceFiles.read("80|tcp|x\n" + port + "|tcp|y", "pattern", "pattern", PATTERN);
        assertEquals(1, reading.claims().size());
        assertEquals("line 2", reading.skips().get(0).place());
    }

    @Test
    void controlAndBidirectionalCharacters_neverReachAClaim() throws Exception {
        Reading reading = SourceFiles.read(
                "x\u202e\u0000y 80/\u200btcp # a\u0007b\u2066c",
                "pattern",
                "pattern",
                "^(?<name>.*) (?<port>\\d+)/(?<transport>.*) # (?<description>.*)$");
        assertEquals("xy", reading.claims().get(0).name());
        assertEquals("abc", reading.claims().get(0).description());
        assertEquals("tcp", reading.claims().get(0).transport().code());
    }

    @Test
    void latin1AndUtf8_areToldApart() throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            Document document = new Document("list", "caf\u00e9 80/tcp\n".getBytes(charset));
            assertEquals(
                    "caf\u00e9",
                    SourceParser.parse(SourceFiles.of("services"), List.of(document))
                            .claims()
                            .get(0)
                            .name());
        }
        byte[] marked = "\ufeffcaf\u00e9 80/tcp\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "caf\u00e9",
                read(SourceFiles.of("services"), marked).claims().get(0).name());
    }

    /** Text that was decoded wrongly once before it came to us is left as it is. */
    @Test
    void mojibake_isLeftAsItIs() throws Exception {
        assertEquals(
                "caf\u00c3\u00a9",
                SourceFiles.read("caf\u00c3\u00a9 80/tcp\n", "services")
                        .claims()
                        .get(0)
                        .name());
    }

    private static Reading read(SourceDefinition definition, byte[] bytes) {
        try {
            return SourceParser.parse(definition, List.of(new Document("list", bytes)));
        } catch (FormatException e) {
            return new Reading(List.of(), List.of(), 0, "");
        }
    }
}
