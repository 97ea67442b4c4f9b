package org.portregistry.publish.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.lookup.NameKey;
import org.portregistry.lookup.PortClass;
import org.portregistry.lookup.PortRange;
import org.portregistry.lookup.PortRegistry;
import org.portregistry.lookup.Service;
import org.portregistry.lookup.Status;
import org.portregistry.lookup.Transport;
import org.portregistry.lookup.WideRange;
import org.portregistry.model.Assignment;
import org.portregistry.model.Registry;
import org.portregistry.normalize.name.Words;
import org.portregistry.publish.Examples;

/** The look-up library on the small registry of {@link Examples}. */
class PortRegistryTest {

    @TempDir
    Path folder;

    private final PortRegistry registry = registry();

    @ParameterizedTest
    @CsvSource({
        "7, TCP, echo",
        "80, TCP, http",
        "6000, TCP, x11",
        "9200, TCP, wap-wsp",
        "8080, TCP, tomcat", // no source states its transport
        "8080, UNSTATED, tomcat",
        "9999, DCCP, -strange",
        "1024, TCP, ''", // reserved
        "80, UDP, ''",
        "65535, SCTP, ''"
    })
    void preferredService(int port, Transport transport, String name) {
        assertEquals(name, registry.service(port, transport).map(Service::name).orElse(""));
        assertEquals(name, registry.service(port, transport).map(Service::name).orElse(""), "asked again");
    }

    @ParameterizedTest
    @CsvSource({
        "80, TCP, http executor",
        "9200, TCP, wap-wsp elasticsearch",
        "1024, TCP, ''",
        "8080, UDP, tomcat",
        "8080, UNSTATED, tomcat",
        "27500, UDP, ''"
    })
    void allServices_inTheOrderOfRanks(int port, Transport transport, String names) {
        assertEquals(names, names(registry.services(port, transport)));
    }

    @Test
    void portThatOnlyMalwareIsKnownOn_hasNoPreferredService() throws IOException {
        PortRegistry own = with("port,transport,service,status\n31337,tcp,back-orifice,malicious\n");
        assertTrue(own.service(31337, Transport.TCP).isEmpty());
        assertEquals("back-orifice", names(own.services(31337, Transport.TCP)));
    }

    @ParameterizedTest
    @CsvSource({
        "elasticsearch, 9200",
        "Elastic_Search, 9200",
        "ELASTIC-SEARCH, 9200",
        "www, 80", // an alias
        "whois, 80", // the alias is whois++
        "strange, 9999",
        "executor, 80",
        "nothing, ''",
        "'', ''",
        "---, ''"
    })
    void names_areForgiving(String name, String ports) {
        assertEquals(
                ports,
                registry.ports(name).stream()
                        .map(service -> Integer.toString(service.port()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void row_holdsAll() {
        assertEquals(
                new Service(
                        6000,
                        Transport.TCP,
                        "x11",
                        "",
                        1,
                        Status.ASSIGNED,
                        java.util.Optional.of(new PortRange(6000, 6063)),
                        "",
                        List.of(),
                        List.of("iana"),
                        List.of(),
                        "",
                        10),
                registry.service(6000, Transport.TCP).orElseThrow());
        assertEquals(
                Examples.NASTY,
                registry.service(9200, Transport.TCP).orElseThrow().description());
        assertEquals(
                List.of("www", "www-http", "whois++"),
                registry.service(80, Transport.TCP).orElseThrow().aliases());
        assertEquals(
                "80/tcp http, assigned",
                registry.service(80, Transport.TCP).orElseThrow().toString());
        assertEquals(10, registry.services().size());
        assertEquals("2026.08.17", registry.version());
    }

    @Test
    void rangesThatAreTooWideToBeRows_areToldApart() {
        WideRange games = new WideRange(
                new PortRange(27000, 27999),
                Transport.UDP,
                "games",
                "'Games' and more",
                Status.UNOFFICIAL,
                List.of("list"),
                true,
                10);
        assertEquals(List.of(games), registry.ranges("GAMES"));
        assertEquals(List.of(games), registry.ranges(27000, Transport.UDP));
        assertEquals(List.of(games), registry.ranges());
        assertEquals(List.of(), registry.ranges(27000, Transport.TCP));
        assertEquals(List.of(), registry.ranges(28000, Transport.UDP));
    }

    @Test
    void everyValidPort_hasAnAnswer() {
        for (Transport transport : Transport.values()) {
            for (int port = 0; port <= 65535; port++) {
                int asked = port;
                assertEquals(
                        registry.services(port, transport).stream()
                                .filter(service -> service.status().isBenignUse())
                                .findFirst()
                                .map(Service::name)
                                .or(() -> registry.ranges(asked, transport).stream()
                                        .map(WideRange::name)
                                        .findFirst()),
                        registry.service(port, transport).map(Service::name));
            }
        }
        assertEquals(PortClass.SYSTEM, registry.classOf(1023));
        assertEquals(PortClass.USER, registry.classOf(49151));
        assertEquals(PortClass.DYNAMIC, registry.classOf(49152));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void numberThatIsNoPort_isRefusedWithTheCure(int port) {
        List<Callable<Object>> calls = List.of(
                () -> registry.service(port, Transport.TCP),
                () -> registry.services(port, Transport.TCP),
                () -> registry.ranges(port, Transport.TCP),
                () -> registry.classOf(port));
        for (Callable<Object> call : calls) {
            String message =
                    assertThrows(IllegalArgumentException.class, call::call).getMessage();
            assertTrue(message.startsWith(port + " is not a port number: give one from 0 to 65535"), message);
        }
    }

    @Test
    void null_isRefusedByName() {
        List<Callable<Object>> calls = List.of(
                () -> registry.service(8080, null),
                () -> registry.services(8080, null),
                () -> registry.ranges(8080, null),
                () -> registry.ports(null));
        for (Callable<Object> call : calls) {
            assertThrows(NullPointerException.class, call::call);
        }
    }

    @Test
    void manyThreads_seeTheSame() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() ->
                        names(registry.services()) + registry.ports("http") + registry.service(80, Transport.TCP));
            }
            assertEquals(
                    1,
                    threads.invokeAll(tasks).stream()
                            .map(future -> assertGet(future::get))
                            .distinct()
                            .count());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void enums_areThoseOfTheModelInTheirOrder() {
        assertEquals(words(org.portregistry.model.Transport.values()), words(Transport.values()));
        assertEquals(words(org.portregistry.model.Status.values()), words(Status.values()));
        assertEquals(words(org.portregistry.model.PortClass.values()), words(PortClass.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POP-3", "Größe", "a_b c", "", "++", "İstanbul", "x11", "\"q\""})
    void nameKey_isThatOfTheRules(String name) {
        assertEquals(Words.key(name), NameKey.of(name));
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] key = Words.key(name).getBytes(StandardCharsets.US_ASCII);
        assertEquals(key.length > 0, NameKey.isOf(utf8, 0, utf8.length, key));
        assertFalse(NameKey.isOf(utf8, 0, utf8.length, "other".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource({"6, TCP", "17, UDP", "33, DCCP", "132, SCTP", "1, ", "-1, ", "255, "})
    void transport_byIpProtocol(int number, Transport transport) {
        assertEquals(java.util.Optional.ofNullable(transport), Transport.ofProtocol(number));
    }

    // The overlay

    @ParameterizedTest
    @ValueSource(
            strings = {
                "billing 9200/tcp bill invoices # our own\n",
                "# ours\n\nbilling\t9200/TCP bill invoices\r\n",
                "port,transport,service,aliases\n9200,tcp,billing,bill;invoices\n",
                "\uFEFFservice,port,transport,note,aliases\r\nbilling,9200,tcp,\"a, \"\"b\"\"\n\",bill;invoices\r\n",
                "port,transport,service,aliases\n9200,,billing,bill;invoices", // for every transport
                "billing 9200/tcp bill\rBilling 9200/tcp invoices # said twice\r",
                "# ours, all\nService , PORT,Transport,aliases\n,,,\nbilling, 9200 ,TCP,bill;invoices\n,,,\n",
                "port,service,aliases\n# of finance, ours, and more\n9200, \"billing\" ,\t\"bill;invoices\"\n"
            })
    void localName_wins(String text) throws IOException {
        PortRegistry own = with(text);
        Service billing = own.service(9200, Transport.TCP).orElseThrow();
        assertEquals("billing", billing.name());
        assertEquals(1, billing.rank());
        assertEquals(List.of("bill", "invoices"), billing.aliases());
        assertEquals(List.of("local"), billing.sources());
        assertEquals("billing wap-wsp elasticsearch", names(own.services(9200, Transport.TCP)));
        assertEquals("billing", names(own.ports("BILL")));
        assertEquals("billing", names(own.ports("billing")), "asked for another name");
        assertEquals("http", own.service(80, Transport.TCP).orElseThrow().name(), "the others stay");
        assertEquals(
                "wap-wsp", registry.service(9200, Transport.TCP).orElseThrow().name(), "this one stays as it was");
        assertEquals(11, own.services().size());
    }

    @Test
    void localRange_isARowEachOrARangeOfItsOwn() throws IOException {
        PortRegistry own = with("queue 7000-7003/tcp\nceph 6800-7300/tcp\n");
        assertEquals("queue", own.service(7003, Transport.TCP).orElseThrow().name());
        assertEquals("ceph", own.service(7004, Transport.TCP).orElseThrow().name());
        assertEquals("6800-7300", own.ranges("ceph").get(0).ports().toString());
        assertTrue(own.service(7301, Transport.TCP).isEmpty());
        assertEquals(9999, own.servicePort(9999, 80, Transport.SCTP), "what is known goes before what is not");
        assertEquals(7100, own.servicePort(7100, 80, Transport.TCP), "one's own weighs most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-wap-wsp 9200/tcp", "-wap-wsp", "-WAP_WSP 9000-9300/tcp", "port,service\n9200,-wap-wsp"})
    void hiddenService_leavesTheAnswers(String text) throws IOException {
        PortRegistry own = with(text);
        assertEquals("elasticsearch", names(own.services(9200, Transport.TCP)));
        assertEquals(1, own.service(9200, Transport.TCP).orElseThrow().rank());
        assertEquals("", names(own.ports("wap-wsp")));
        assertEquals(9, own.services().size());
    }

    @Test
    void hiddenServiceElsewhere_stays() throws IOException {
        PortRegistry own = with("-wap-wsp 9201/tcp\n-wap-wsp 9200/udp\n-games\n");
        assertEquals("wap-wsp elasticsearch", names(own.services(9200, Transport.TCP)));
        assertEquals(List.of(), own.ranges());
    }

    @Test
    void portWithoutARow_isAnsweredByTheRangeThatNamesIt() {
        Service games = registry.service(27500, Transport.UDP).orElseThrow();
        assertEquals("games", games.name());
        assertEquals("27000-27999", games.range().orElseThrow().toString());
        assertTrue(registry.service(27500, Transport.TCP).isEmpty());
    }

    @Test
    void localRowOfAKnownService_movesUpAndKeepsWhatIsKnown() throws IOException {
        PortRegistry own = with("Elastic_Search 9200/tcp es\nwap-wsp 9200/tcp\n");
        Service first = own.service(9200, Transport.TCP).orElseThrow();
        assertEquals("Elastic_Search", first.name());
        assertEquals(List.of("local", "list"), first.sources());
        List<Service> all = own.services(9200, Transport.TCP);
        assertEquals(List.of(1, 2), all.stream().map(Service::rank).toList());
        assertEquals(Examples.NASTY, all.get(1).description());
        assertEquals(Status.ASSIGNED, all.get(1).status());
    }

    @Test
    void localRowWithoutTransport_takesTheWordsThatIsKnownOnAny() throws IOException {
        PortRegistry own = with("port,service\n9200,wap-wsp\n80,HTTP\n");
        Service first = own.service(9200, Transport.TCP).orElseThrow();
        assertEquals(Transport.UNSTATED, first.transport());
        assertEquals(Examples.NASTY, first.description());
        assertEquals(Status.UNOFFICIAL, first.status(), "it is assigned on TCP, and not on all");
        assertEquals(List.of("local"), first.sources());
        assertEquals(
                List.of("www", "www-http", "whois++"),
                own.service(80, Transport.SCTP).orElseThrow().aliases());
    }

    @Test
    void nameSpelledJustSo_goesBeforeThoseThatDifferInMarks() throws IOException {
        var tcp = org.portregistry.model.Transport.TCP;
        PortRegistry marks = registry(List.of(
                Examples.row(66, tcp, "other").aliases("net.steward").build(),
                Examples.row(2128, tcp, "net-steward").build(),
                Examples.row(2810, tcp, "netsteward").build()));
        assertEquals("netsteward net-steward other", names(marks.ports(" NetSteward ")));
        assertEquals("net-steward netsteward other", names(marks.ports("net-steward")));
        assertEquals("net-steward netsteward other", names(marks.ports("net steward")), "neither: by port");
        assertEquals("net-steward netsteward other", names(marks.ports("net.steward")), "an alias");
    }

    @Test
    void localNamesBeyondAscii_areToldApartAndFound() throws IOException {
        PortRegistry own = with("Grüße 9200/tcp\nGröße 9200/tcp 中文\n計算 9200/tcp\ngröße 9200/tcp maß\n");
        assertEquals("Grüße Größe 計算 wap-wsp elasticsearch", names(own.services(9200, Transport.TCP)));
        assertEquals("計算", names(own.ports("計算")));
        assertEquals("Größe", names(own.ports("中文")));
        assertEquals("Größe", names(own.ports("MAß")));
        assertEquals("", names(own.ports("文")));
        assertEquals("", names(own.ports(" ")));
    }

    @Test
    void ourOwnPortsCsv_canLieOnTop() throws IOException {
        Path release = Examples.write(Examples.release(Examples.registry()), folder.resolve("release"));
        PortRegistry own = registry.with(release.resolve("ports.csv"));
        assertEquals(facts(registry), facts(own), "all but the weight, which is that of one's own rows");
        assertEquals("-strange", own.service(9999, Transport.DCCP).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ok 1/tcp\\nbilling 9200| line 2: \"billing 9200\" is not a service; write it as: name 9200/tcp alias # comment",
                "billing| line 1: \"billing\" is not a service; write it as: name 9200/tcp alias # comment",
                "billing 9200/tpc| line 1: \"tpc\" is not a transport; write tcp, udp, sctp or dccp",
                "billing 92000/tcp| line 1: \"92000\" is not a port number; write one from 0 to 65535, or a range such as 6800-7300, a line each",
                "billing /tcp| line 1: \"\" is not a port number; write one from 0 to 65535, or a range such as 6800-7300, a line each",
                "port,service\\n\\n90-80,x| line 3: \"90-80\" runs backwards; write the lower port first",
                "port,name\\n80,x| line 1: the header port,name has no column service; begin the file with: port,transport,service",
                "port,service\\n80,x,y| line 2: has 3 cells, and the header 2; put cells that hold commas into quotes",
                "port,service,status\\n80,x| line 2: has 2 cells, and the header 3; write a comma for each cell that is empty",
                "port;service\\n80;x| line 1: \"port;service\" is a header without commas; part the cells of CSV by commas",
                "port,service\\n80,| line 2: names no service; write one; only a port whose status is reserved has none",
                "port,transport,service\\n80,-,x| line 2: \"-\" is not a transport; write tcp, udp, sctp or dccp, a line each, or"
                        + " leave it empty for all of them",
                "port,service,status\\n80,x,fine| line 2: \"fine\" is not a status; write assigned, unofficial, unauthorized,"
                        + " malicious or reserved, or leave it empty",
                "port,service\\n80,\"x| line 2: a quote is not closed; write \" at the end of the cell, and two of them for"
                        + " one inside"
            })
    void wrongLine_isNamedWithTheCure(String text, String message) {
        Path file = folder.resolve("own");
        String content = text.replace("\\n", "\n");
        String said = assertThrows(IOException.class, () -> with(content)).getMessage();
        assertEquals(file + ": " + message, said);
    }

    @Test
    void fileThatIsNotThereOrNoText_isRefused() throws IOException {
        Path nothing = folder.resolve("nothing");
        assertEquals(
                nothing + ": is not there; name a file that is",
                assertThrows(NoSuchFileException.class, () -> registry.with(nothing))
                        .getMessage());
        assertEquals(
                folder + ": is a folder; name a file in it",
                assertThrows(IOException.class, () -> registry.with(folder)).getMessage());
        assertEquals(
                folder.resolve("own") + ": is UTF-16 or no text; save it as UTF-8",
                assertThrows(IOException.class, () -> with("b\0i\0")).getMessage());
        Path file = Files.write(folder.resolve("own"), new byte[] {'a', (byte) 0xFF});
        assertEquals(
                file + ": is not UTF-8; save it as UTF-8",
                assertThrows(IOException.class, () -> registry.with(file)).getMessage());
    }

    @Test
    void fileThatMayNotBeRead_isRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "x 1/tcp\n");
        secret.toFile().setReadable(false, false);
        assumeFalse(Files.isReadable(secret), "root reads all");
        assertEquals(
                secret + ": may not be read; let this user read it",
                assertThrows(AccessDeniedException.class, () -> registry.with(secret))
                        .getMessage());
    }

    @Test
    void fileThatIsFarTooLarge_isRefusedBeforeItFillsTheMemory() throws IOException {
        Path file = folder.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 32);
        }
        assertEquals(
                file + ": has more than 100000000 bytes; name a list of services",
                assertThrows(IOException.class, () -> registry.with(file)).getMessage());
    }

    @Test
    void protocolsWithoutPorts_arePassedOver() throws IOException {
        assertEquals(10, with("rtmp 1/DDP\nnatd 8668/divert\n").services().size());
        assertEquals(10, with("").services().size());
    }

    /** As the generated datasets have, on which ci/bench scales. */
    @Test
    void moreNamesThanTwoBytesCanNumber_areAllKept() throws IOException {
        List<Assignment> rows = new ArrayList<>();
        for (int port = 0; port <= 65535; port++) {
            for (var transport : List.of(org.portregistry.model.Transport.TCP, org.portregistry.model.Transport.UDP)) {
                rows.add(Examples.row(port, transport, transport.code() + "-" + port)
                        .build());
            }
        }
        byte[] bytes = RegistryBytes.of(
                "2026.08.17", new Registry(rows, List.of(), List.of(), List.of(), List.of(), List.of()));
        PortRegistry large = PortRegistry.read(new ByteArrayInputStream(bytes));
        for (int port = 0; port <= 65535; port++) {
            assertEquals(
                    "udp-" + port,
                    large.service(port, Transport.UDP).orElseThrow().name());
        }
        assertEquals("tcp-65535", names(large.ports("TCP 65535")));
    }

    @Test
    void anyDamage_isRefusedOrHarmless() throws IOException {
        byte[] whole = RegistryBytes.of("2026.08.17", Examples.registry());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> PortRegistry.read(new ByteArrayInputStream(cut)), "cut at " + length);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) 0x80;
            try {
                PortRegistry read = PortRegistry.read(new ByteArrayInputStream(flipped));
                read.services();
                read.ports("http");
            } catch (IOException refused) {
                assertTrue(refused.getMessage().startsWith("the data are "), refused.getMessage());
            }
        }
    }

    private PortRegistry with(String text) throws IOException {
        return registry.with(Files.writeString(folder.resolve("own"), text));
    }

    private static PortRegistry registry() {
        return read(Examples.registry());
    }

    private static PortRegistry registry(List<Assignment> rows) {
        return read(new Registry(rows, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static PortRegistry read(Registry registry) {
        try {
            return PortRegistry.read(new ByteArrayInputStream(RegistryBytes.of("2026.08.17", registry)));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Set<List<Object>> facts(PortRegistry registry) {
        return registry.services().stream()
                .map(row -> List.<Object>of(
                        row.toString(), row.label(), row.range(), row.description(), row.aliases(), row.sources()))
                .collect(Collectors.toSet());
    }

    private static String names(List<Service> services) {
        return services.stream().map(Service::name).collect(Collectors.joining(" "));
    }

    private static List<String> words(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }

    private static String assertGet(Callable<String> call) {
        try {
            return call.call();
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }
}
