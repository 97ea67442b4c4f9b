package org.portregistry.ingest.onboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.ingest.datasets.LockEntry.Page;
import org.portregistry.ingest.fetch.Fetched;
import org.portregistry.ingest.list.Document;
import org.portregistry.model.Claim;
import org.portregistry.model.PortRange;

class DraftTest {

    private static final Path CASES = Path.of("src/test/resources/onboarded");

    /** Lists that need no option but their format. */
    private static final List<String> PLAIN = List.of(
            "asciidoc-cell-a-line",
            "csv-plain-to-see",
            "html-no-th",
            "ini-profiles",
            "json-array",
            "json-keyed-by-port",
            "markdown-kubernetes",
            "right-nested-yaml",
            "rst-list-table",
            "toml-tables",
            "tsv-nmap-like",
            "variables-with-names",
            "wikitext-table",
            "xml-firewalld",
            "yaml-kubernetes",
            "yaml-records");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> listThatNeedsNoOption_isDraftedAsAPersonWould() {
        return PLAIN.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = Files.readString(CASES.resolve(name + ".txt"));
                    String list =
                            text.substring(text.indexOf("\n---- list\n") + 11, text.indexOf("\n---- result\n") + 1);
                    long lines = text.substring(text.indexOf("\n---- result\n") + 13)
                            .lines()
                            .filter(line -> !line.startsWith("skip "))
                            .count();
                    Draft draft = draft(name + ".txt", list);
                    assertEquals(lines, count(draft), draft.chosen().format());
                }));
    }

    /** Each key with a port is a record of INI too, which finds more; only the name of the file tells. */
    @ParameterizedTest
    @CsvSource({"shelf.yaml,yaml", "shelf.yml,yaml", "shelf.txt,ini"})
    void formatOfWhichTheFileEndingSpeaks_isPreferred(String file, String format) throws IOException {
        StringBuilder list = new StringBuilder("service:\n  ports:\n");
        for (int port = 31; port < 37; port++) {
            list.append("    - servicePort: %d\n      containerPort: %d\n      name: bug%d\n"
                    .formatted(port, port + 100, port));
        }
        assertEquals(format, draft(file, list.toString()).chosen().format());
    }

    @Test
    void wantedPattern_isNotGuessed() throws IOException {
        FoundList list = list("shelf.txt", "31 moth\n32 gnat\n");
        DatasetsException problem =
                assertThrows(DatasetsException.class, () -> Draft.of(list, Optional.of("pattern"), List.of()));
        assertTrue(problem.getMessage().startsWith("pattern: needs a regular expression"), problem::getMessage);
    }

    @Test
    void draft_isASourceFileThatARefreshTakes() throws IOException {
        Draft draft = draft("shelf.csv", "Last updated: 2026-03-04\nPort,Service\n31,moth\n32,gnat\n33,wasp\n");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve(draft.id() + ".json"), draft.json().toPrettyString());
        var definition = Datasets.at(folder).source("shelf");
        assertEquals("delimited", definition.format());
        assertEquals(2, definition.minimumClaims());
        assertEquals(List.of("shelf.csv"), definition.files());
        assertEquals("2026-03-04", draft.chosen().reading().orElseThrow().dataDate());
    }

    @Test
    void licence_isTheListsOrNobodys() throws IOException {
        assertEquals("NOASSERTION", value(draft("a.csv", "Port,Service\n31,moth\n"), "licence"));
        assertEquals(
                "MIT", value(draft("a.js", "// SPDX-License-Identifier: MIT\nvar ports = {31: 'moth'};\n"), "licence"));
    }

    @Test
    void whatCannotBeGuessed_isAskedAndHarmlessUntilThen() throws IOException {
        Draft draft = draft("a.csv", "Port,Service\n31,moth\n");
        assertTrue(asks(draft, "\"licence\""));
        assertTrue(asks(draft, "\"date\""));
        assertEquals("opt-in", value(draft, "include"));
        assertEquals("drop", value(draft, "text"));
    }

    @Test
    void listThatIsNotUtf8_hasItsEncodingAskedFor() throws IOException {
        byte[] bytes = "Port,Service\n31,Moth \u00e9\n".getBytes(Charset.forName("windows-1252"));
        Draft draft = Draft.of(
                new FoundList("a", "", List.of("a.csv"), List.of(new Document("a.csv", bytes))),
                Optional.empty(),
                List.of());
        assertEquals("windows-1252", draft.json().get("read").get("charset").textValue());
        assertTrue(asks(draft, "\"charset\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | Порт;Служба;22;Безопасная оболочка;25;Отправка почты;80;Веб-сервер
            KOI8-R       | Порт;Служба;22;Безопасная оболочка;25;Отправка почты;80;Веб-сервер
            IBM866       | Порт;Служба;22;Безопасная оболочка;25;Отправка почты;80;Веб-сервер
            Shift_JIS    | ポート;サービス;22;安全なシェル接続;25;メールの送信;80;ウェブサーバー
            EUC-JP       | ポート;サービス;22;安全なシェル接続;25;メールの送信;80;ウェブサーバー
            ISO-2022-JP  | ポート;サービス;22;安全なシェル接続;25;メールの送信;80;ウェブサーバー
            GB18030      | 端口;服务;22;安全外壳协议;25;发送邮件;80;网页服务器
            Big5         | 連接埠;服務;22;安全外殼協定;25;傳送郵件;80;網頁伺服器
            EUC-KR       | 포트;서비스;22;보안 셸 접속;25;메일 전송;80;웹 서버
            ISO-8859-2   | Port;Usługa;22;Bezpieczna powłoka;25;Wysyłanie, też źródło;80;Główny serwer
            windows-1250 | Port;Usługa;22;Bezpieczna powłoka;25;Wysyłanie, też źródło;80;Główny serwer
            ISO-8859-7   | Θύρα;Υπηρεσία;22;Ασφαλές κέλυφος;25;Αποστολή αλληλογραφίας;80;Σελίδες
            windows-1252 | Port;Dienst;22;Sichere Verbindung über das Netz;25;Post für Empfänger;80;größere Seiten
            """)
    void encodingThatTheListDoesNotState_isGuessedFromItsBytes(String charset, String text) throws IOException {
        String list = text.replaceAll(";(?=\\d)", "\n") + "\n";
        Document document = new Document("a.csv", list.getBytes(Charset.forName(charset)));
        Draft draft =
                Draft.of(new FoundList("a", "", List.of("a.csv"), List.of(document)), Optional.empty(), List.of());
        assertEquals(charset, draft.json().get("read").get("charset").textValue());
        assertEquals(3, count(draft), draft.json().toString());
        assertEquals(
                text.split(";")[3],
                draft.chosen().reading().orElseThrow().claims().get(0).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.csv | delimited      | Zahl;Ding;Erklärung@31;moth;Keeps all moths of the house@32;gnat;Lets the gnats in@33;wasp;Stings who comes near@
            b.csv | delimited      | 31,tcp,moth,Keeps all moths of the house@32,udp,gnat,Lets the gnats in@33,tcp,wasp,Stings who comes near@
            c.txt | text-table     | 31   tcp  moth   Keeps all moths of the house@32   udp  gnat   Lets the gnats in@33   tcp  wasp   Stings who comes near@
            d.md  | markdown-table | 'x | Zahl | Ding | Art |@|---|---|---|@| 31 | moth | night |@| 32 | gnat | night |@| 33 | wasp | day |@| 34 | bee | day |@'
            """)
    void columnsThatNobodyNamed_areDraftedByTheirLookWithTheReason(String name, String format, String text)
            throws IOException {
        Draft draft = draft(name, text.replaceFirst("^x ", "").replace("@", "\n"));
        assertEquals(format, draft.chosen().format());
        assertTrue(asks(draft, "\"columns\": guessed by the look of the cells: "));
        assertTrue(asks(draft, "holds ports in " + (format.equals("markdown-table") ? 4 : 3) + " of "));
        Claim first = draft.chosen().reading().orElseThrow().claims().get(0);
        assertEquals("moth", first.name());
        assertEquals(format.equals("markdown-table") ? "" : "Keeps all moths of the house", first.description());
    }

    @Test
    void listThatSharesUnusualNamesWithASource_isDraftedAsItsCopy() throws IOException {
        StringBuilder text = new StringBuilder("Port,Service\n");
        List<Claim> known = new ArrayList<>();
        for (int port = 1; port <= 40; port++) {
            text.append(port).append(",Moth").append(port).append('\n');
            known.add(claim("shelf", port, "moth" + port));
            known.add(claim("other", port, port <= 30 ? "moth" + port : "gnat"));
        }
        text.append("41,wasp\n");
        Draft draft = Draft.of(list("a.csv", text.toString()), Optional.empty(), known);
        assertEquals("shelf", value(draft, "derivedFrom"));
        assertTrue(asks(
                draft, "40 of 41 ports with their names are those of shelf, and 10 of them are in no other source"));
    }

    @Test
    void listOfNamesThatEverybodyHas_isNobodysCopy() throws IOException {
        StringBuilder text = new StringBuilder("Port,Service\n");
        List<Claim> known = new ArrayList<>();
        for (int port = 1; port <= 40; port++) {
            text.append(port).append(",moth").append(port).append('\n');
            known.add(claim("shelf", port, "moth" + port));
            known.add(claim("other", port, "moth" + port));
        }
        Draft draft = Draft.of(list("a.csv", text.toString()), Optional.empty(), known);
        assertFalse(draft.json().has("derivedFrom"));
        assertTrue(asks(draft, "\"derivedFrom\": if the list copies another source"));
    }

    private static Claim claim(String source, int port, String name) {
        return Claim.of(source, "line " + port)
                .ports(Optional.of(PortRange.of(port)))
                .name(name)
                .build();
    }

    @Test
    void bareNumbersInVariables_areDraftedAndAskedForTheirMeaning() throws IOException {
        Draft sentry = draft("sentry.conf", """
                # The daemon watches these ports, but not that of SSH (port 22).
                # TCP_PORTS="98,99"
                TCP_PORTS="1,11,15,79"
                UDP_PORTS="1,7,9"
                BLOCK_TCP="1"
                SCAN_TRIGGER="2"
                """);
        assertEquals("variables", sentry.chosen().format());
        assertEquals(
                "sentry", sentry.json().get("read").get("defaults").get("name").textValue());
        assertEquals(7, count(sentry));
        assertTrue(asks(sentry, "\"defaults\""));
    }

    @Test
    void variablesThatNameTheirPorts_areAskedForNothing() throws IOException {
        assertFalse(asks(draft("a.sh", "MOTH_PORT=31\nGNAT_PORT=32\n"), "\"defaults\""));
    }

    @Test
    void variablesThatTomlReadsToo_areDraftedAsVariables() throws IOException {
        Draft draft = draft("a.conf", "server_moth_ports=\"tcp/31 udp/31\"\nserver_gnat_ports=\"udp/32\"\n");
        assertEquals("variables", draft.chosen().format());
    }

    @Test
    void fewBareNumbersBesideAList_leaveTheListItsFormat() throws IOException {
        Draft draft = draft("shelf.csv", "TCP_PORTS=98\nPort,Service\n31,moth\n32,gnat\n33,wasp\n");
        assertEquals("delimited", draft.chosen().format());
        assertFalse(draft.json().get("read").has("defaults"));
    }

    @Test
    void formatThatAPersonChose_isDrafted() throws IOException {
        FoundList list = list("a.csv", "Port\tService\n31\tmoth\n32\tgnat\n");
        Draft draft = Draft.of(list, Optional.of("text-table"), List.of());
        assertEquals("text-table", draft.json().get("read").get("format").textValue());
        assertThrows(DatasetsException.class, () -> Draft.of(list, Optional.of("nothing"), List.of()));
    }

    @Test
    void endingThatIsNoPattern_isNotDrafted() throws IOException {
        Files.writeString(folder.resolve("moth.[x"), "[Moth]\ntitle=Moth\nports=31/tcp\n");
        assertEquals(List.of("*"), FoundList.read(folder).files());
    }

    @Test
    void folderOfDefinitions_isDraftedWithAStar() throws IOException {
        Files.writeString(folder.resolve("moth.ini"), "[Moth]\ntitle=Moth\nports=31/tcp\n");
        Files.writeString(folder.resolve("gnat.ini"), "[Gnat]\ntitle=Gnat\nports=32/udp\n");
        Files.writeString(folder.resolve("none.ini"), "[None]\ntitle=None\n");
        Draft draft = Draft.of(FoundList.read(folder).called("shelf"), Optional.empty(), List.of());
        assertEquals("*.ini", value(draft, "file"));
        assertEquals(2, count(draft));
    }

    @Test
    void listWithoutPorts_isReadByNoFormat() throws IOException {
        assertFalse(draft("a.txt", "Nothing is written here about any of them.\n")
                .chosen()
                .reading()
                .isPresent());
    }

    @Test
    void addressOfAPageOnGitHub_isThatOfTheFile() throws IOException {
        FoundList list = FoundList.fetch("https://github.com/moth/shelf/blob/main/ports.csv", (source, known) -> {
            assertEquals(
                    "https://raw.githubusercontent.com/moth/shelf/main/ports.csv",
                    source.urls().get(0).toString());
            Document body = new Document("list", "Port,Service\n31,moth\n".getBytes(StandardCharsets.UTF_8));
            return new Fetched(List.of(new Fetched.Body(body, new Page("", "", ""))));
        });
        assertTrue(list.id().matches("[a-z0-9]+(?:-[a-z0-9]+)*"), list.id());
        assertEquals("ports.csv", list.documents().get(0).name());
    }

    @Test
    void addressThatIsNone_isRefused() {
        for (String address : List.of("ftp://example.org/a", "file:///etc/services", "https://")) {
            assertThrows(
                    DatasetsException.class,
                    () -> FoundList.fetch(address, (source, known) -> Fetched.UNCHANGED),
                    address);
        }
    }

    @Test
    void fileThatIsNotThere_isAnErrorThatNamesIt() {
        DatasetsException problem =
                assertThrows(DatasetsException.class, () -> FoundList.read(folder.resolve("none.csv")));
        assertTrue(problem.getMessage().contains("none.csv"), problem.getMessage());
    }

    @Test
    void fileThatHoldsNoText_isAnErrorThatSaysTheCure() throws IOException {
        Path empty = Files.write(folder.resolve("empty.csv"), new byte[0]);
        Path archive = Files.write(folder.resolve("list.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path wide =
                Files.writeString(folder.resolve("wide.csv"), "\uFEFFport,name\n80,http\n", StandardCharsets.UTF_16LE);
        assertTrue(assertThrows(DatasetsException.class, () -> FoundList.read(empty))
                .getMessage()
                .endsWith("empty.csv: is empty; write a file or an address that holds a list"));
        assertTrue(assertThrows(DatasetsException.class, () -> FoundList.read(archive))
                .getMessage()
                .contains("list.zip: is no text, as its byte 5 is 0"));
        assertEquals(1, FoundList.read(wide).documents().size());
    }

    private static boolean asks(Draft draft, String key) {
        return draft.questions().stream().anyMatch(question -> question.contains(key));
    }

    private static String value(Draft draft, String key) {
        return draft.json().get(key).textValue();
    }

    private static int count(Draft draft) {
        return draft.chosen().reading().orElseThrow().claims().size();
    }

    private static FoundList list(String name, String text) {
        Document document = new Document(name, text.getBytes(StandardCharsets.UTF_8));
        return new FoundList(Guess.id(name), "", List.of(name), List.of(document));
    }

    private static Draft draft(String name, String text) throws IOException {
        return Draft.of(list(name, text), Optional.empty(), List.of());
    }
}
