package org.portregistry.publish.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.ingest.DatasetsException;

class LookupTest {

    /** Sets a title, rings, hides, turns the line around, ends it: everything that must not reach a terminal. */
    private static final String STEERING = "a\u001b]0;t\u0007\u009b31m\u202e\u200b\u2028\uDB40\uDC41z";

    private static final String HARMLESS = "a?]0;t??31m????z";

    @TempDir
    Path datasets;

    @BeforeEach
    void record() throws IOException {
        Path registry = Files.createDirectories(datasets.resolve("registry"));
        Files.writeString(registry.resolve("ports.csv"), """
                id,port,transport,service,label,rank,status,used,class,description,aliases,categories,risk,frequency,assignee,contact,reference,service_code,registered,modified,unauthorized_use,range,support,sources,basis,conflicts,application
                22/tcp/ssh,22,tcp,ssh,,1,assigned,yes,system,The Secure Shell,SFTP;scp,remote-access,,,,,RFC4251,,,,,,2,iana;list,REGISTRY,,
                31/tcp/paradise,31,tcp,paradise,,1,malicious,,system,Paradise,,,high,,,,,,,,,,1,list,SUPPORT,,
                1024/tcp/-,1024,tcp,,,1,reserved,,user,Reserved,,,,,,,,,,,,,1,iana,REGISTRY,,
                2128/tcp/net-steward,2128,tcp,net-steward,,1,assigned,,user,,,,,,,,,,,,,,1,iana,REGISTRY,,
                2810/tcp/netsteward,2810,tcp,netsteward,,1,assigned,,user,,,,,,,,,,,,,,1,iana,REGISTRY,,
                8080/-/tomcat,8080,,tomcat,Tomcat,1,unofficial,,user,,,,,,,,,,,,,,1,list,SUPPORT,,
                9200/tcp/elasticsearch,9200,tcp,elasticsearch,,1,unofficial,,user,,elastic,database,,,,,,,,,,,1,list,TIE,rival-services:9200/tcp,stack
                9200/tcp/wap-wsp,9200,tcp,wap-wsp,,2,assigned,,user,,,,,,,,,,,,,,1,iana,REGISTRY,rival-services:9200/tcp;status-clash:9200/tcp:wap-wsp,
                9300/tcp/es,9300,tcp,es,,1,unofficial,,user,"%s",%s,,,,,,%s,,,,,,1,list,SUPPORT,,stack
                """.formatted(STEERING, STEERING, STEERING));
        Files.writeString(registry.resolve("ranges.csv"), """
                start,end,transport,service,label,status,sources,description,aliases,categories
                10000,20000,udp,used-on-some-networks,Used on some networks,unofficial,list,,,
                30000,32767,tcp,kube-nodeport,,unofficial,curated,Ports of Kubernetes services,nodeport,orchestration
                60000,61000,udp,mosh,,unofficial,list;other,,,
                """);
        Files.writeString(registry.resolve("conflicts.csv"), """
                id,kind,port,transport,service,state,rule,since,rivals,sentence
                rival-services:9200/tcp,rival-services,9200,tcp,,open,TIE,2026.01.01,elasticsearch;wap-wsp,Two names on 9200
                status-clash:9200/tcp:wap-wsp,status-clash,9200,tcp,wap-wsp,settled,REGISTRY,2026.01.01,wap-wsp,Two standings
                """);
        Files.writeString(datasets.resolve("aliases.csv"), """
                stated,service,port,because
                secure shell,ssh,,its name in words
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 22/tcp ssh",
        "22/tcp, 22/tcp ssh",
        "tcp/22, 22/tcp ssh",
        "22:TCP, 22/tcp ssh",
        "22/udp, ''",
        "ssh, 22/tcp ssh",
        "SSH, 22/tcp ssh",
        "scp, 22/tcp ssh",
        "Secure Shell, 22/tcp ssh",
        "tcp/ssh, 22/tcp ssh",
        "elastic, 9200/tcp elasticsearch",
        "Stack, 9200/tcp elasticsearch; 9300/tcp es", // the whole set of an application
        "NetSteward, 2810/tcp netsteward; 2128/tcp net-steward", // what is spelled just so goes first
        "net-steward, 2128/tcp net-steward; 2810/tcp netsteward",
        "9200, 9200/tcp elasticsearch; 9200/tcp wap-wsp",
        "0-1024, '22/tcp ssh; 31/tcp paradise; 1024/tcp '",
        "8080/tcp, 8080 tomcat",
        "shell the, 22/tcp ssh",
        "10, ''",
        "9200/tcp/elasticsearch, 9200/tcp elasticsearch",
        "9200/TCP/Wap-Wsp, 9200/tcp wap-wsp",
        "1024/tcp/-, '1024/tcp '",
        "8080/-/tomcat, 8080 tomcat",
        "8080/-, 8080 tomcat",
        "9200/-, ''",
        "9200/tcp/elastic, ''",
    })
    void query_findsItsRows(String query, String rows) throws IOException {
        assertEquals(rows, found(answer(query).get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "secure shell, name secure shell", // quotes left out
        "22 Secure Shell 80, 22;name Secure Shell;80",
        "ssh telnet, name ssh;name telnet",
        "ssh elastic, name ssh;name elastic", // each is a name
        "secure shell tcp, name secure shell/tcp",
        "net steward, name net steward",
        "'secure,shell', name secure;name shell",
        "shell the, name shell;name the",
        "kube nodeport, name kube nodeport",
    })
    void argumentsThatAreANameOnlyTogether_areOne(String arguments, String means) throws IOException {
        Queries read = Lookup.in(datasets).parse(List.of(arguments.split(" ")));
        assertEquals(means, read.all().stream().map(Query::toString).collect(Collectors.joining(";")));
    }

    @ParameterizedTest
    @CsvSource({
        "10/udp, '10/udp has no known use; it is free, as are all of 1-8079'",
        "10, '10 has no known use; it is free, as are all of 1-21'",
        "22, 22/udp has no known use",
        "30080, 30080/udp has no known use",
        "8080, ''",
        "40000, '40000 has no known use; it lies in the ephemeral range of Linux (32768-60999), so it is probably a client''s; nearest free: 9301-29999'",
        "50000/udp, '50000/udp has no known use; it lies in the ephemeral range of Linux (32768-60999) and of IANA (49152-65535), so it is probably a client''s; nearest free: 8081-32767'",
        "10500/udp, '10500/udp has no known use; a list says of 10000-20000/udp: Used on some networks; it is free, as are all of 8081-32767'",
        "100-200, 100-200 holds no known use",
        "60900-61100/udp, ''",
        "elastik, 'no service is called \"elastik\"; did you mean elastic, elasticsearch?'",
        "elastiksearch, 'no service is called \"elastiksearch\"; did you mean elasticsearch?'",
        "kube-nodport, 'no service is called \"kube-nodport\"; did you mean kube-nodeport?'",
        "parad, 'no service is called \"parad\"; did you mean paradise?'",
        "tom, 'no service is called \"tom\"; did you mean tomcat?'",
        "cat, 'no service is called \"cat\"; did you mean tomcat?'",
        "zzz, 'no service is called \"zzz\"'",
        "!!!, 'no service is called \"!!!\"'",
        "shell the, 'no service is called \"shell the\"; these hold its words'",
        "9200/tcp/elastic, '\"9200/tcp/elastic\" is not a row; on that port are 9200/tcp/elasticsearch, 9200/tcp/wap-wsp'",
        "9200/-, '\"9200/-\" is not a row; on that port are 9200/tcp/elasticsearch, 9200/tcp/wap-wsp'",
        "10/udp/ssh, '\"10/udp/ssh\" is not a row, nor is any on that port'",
        "elastic/udp, '\"elastic\" is on 9200/tcp; nothing of it is what you asked for'",
        "24-22/tcp, 24-22 runs backwards; it was read as 22-24",
    })
    void whatHasNoRow_isAnsweredAsSuch(String query, String remarks) throws IOException {
        assertEquals(remarks, String.join("; ", answer(query).get(0).remarks()));
    }

    @ParameterizedTest
    @CsvSource({
        "status:malicious, 31/tcp paradise",
        "Status:MALICIOUS 0-100, 31/tcp paradise",
        "risk:high, 31/tcp paradise",
        "class:system, 22/tcp ssh; 31/tcp paradise",
        "category:database, 9200/tcp elasticsearch",
        "class:user category:database, 9200/tcp elasticsearch",
        "22 31 risk:high, ''; 31/tcp paradise",
    })
    void filters_chooseRows(String query, String rows) throws IOException {
        assertEquals(
                rows,
                String.join(
                        "; ",
                        answer(query).stream()
                                .map(LookupTest::found)
                                .map(found -> found.isEmpty() ? "''" : found)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "category:databases, 'no row has the category \"databases\"; there are database, remote-access'",
        "status:malicious category:database, no row is all of that: category database; status malicious",
        "status:malicious elasticsearch, '\"elasticsearch\" is on 9200/tcp; nothing of it is what you asked for'",
        "status:malicious 22, nothing on 22 is of the status malicious",
        "status:malicious 22/tcp/ssh, '\"22/tcp/ssh\" is there, but the filter leaves it out'",
    })
    void filterThatNothingPasses_isAnsweredAsSuch(String query, String remark) throws IOException {
        Answer answer = answer(query).get(0);
        assertEquals(List.of(remark), answer.remarks());
        assertFalse(answer.isFound());
    }

    @ParameterizedTest
    @CsvSource({
        "kube-nodeport, 30000-32767/tcp kube-nodeport",
        "nodeport, 30000-32767/tcp kube-nodeport",
        "kube-nodeport/udp, ''",
        "30080, 30000-32767/tcp kube-nodeport",
        "30080/tcp, 30000-32767/tcp kube-nodeport",
        "30080/udp, ''",
        "29000-30000, 30000-32767/tcp kube-nodeport",
        "60500/udp, 60000-61000/udp mosh",
        "10500/udp, ''",
    })
    void namedRange_isAnAnswer(String query, String ranges) throws IOException {
        Answer answer = answer(query).get(0);
        assertEquals(
                ranges,
                String.join(
                        "; ",
                        answer.ranges().stream()
                                .map(range -> range.place() + " " + range.service())
                                .toList()));
        assertEquals(!ranges.isEmpty(), answer.isFound());
    }

    @Test
    void person_readsColumnsThatFitAndOpenConflicts() throws IOException {
        assertEquals("""
                22/tcp  ssh  assigned, in use  The Secure Shell
                    rank 1, as IANA assigns it
                    sources: iana, list
                    also: SFTP, scp
                    see RFC4251
                22/udp has no known use

                9200/tcp  elasticsearch  unofficial
                    rank 1; no evidence for the order, alphabetical
                    sources: list
                    also: elastic
                    open conflict rival-services:9200/tcp: Two names on 9200
                9200/tcp  wap-wsp        assigned
                    rank 2, as IANA assigns it
                    sources: iana
                    open conflict rival-services:9200/tcp: Two names on 9200
                    conflict status-clash:9200/tcp:wap-wsp: settled, as IANA assigns it
                9200/udp has no known use

                30000-32767/tcp  kube-nodeport  unofficial  Ports of Kubernetes services
                    sources: curated
                    also: nodeport""", String.join("\n", AnswerText.lines(answer("22", "9200", "kube-nodeport"), 80, false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {55, 80, 132})
    void everyLine_fitsTheTerminal(int width) throws IOException {
        List<String> lines = AnswerText.lines(answer("0-65535", "elastik", "40000"), width, false);
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.length() > width && !line.startsWith("    see "))
                        .toList());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("30000-32767/tcp  kube-")), lines::toString);
    }

    @Test
    void colours_sayWhatARowIs() throws IOException {
        List<String> lines = AnswerText.lines(answer("22/tcp", "31", "9200"), 80, true);
        assertTrue(lines.get(0).startsWith("\u001b[1m\u001b[32m22/tcp"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\u001b[1m\u001b[31m31/tcp")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\u001b[32m9200/tcp\u001b")), lines::toString);
        for (String line : lines) {
            assertTrue(
                    line.indexOf('\u001b') < 0
                            || line.endsWith("\u001b[0m")
                            || line.lastIndexOf("\u001b[0m") > line.lastIndexOf("\u001b[3"),
                    "does not end its colour: " + line);
        }
    }

    @Test
    void pipe_getsARowALine() throws IOException {
        assertEquals(
                List.of("22\ttcp\tssh\t1\tassigned\tyes\tThe Secure Shell\tSFTP;scp\tiana;list\tREGISTRY\tRFC4251\t"),
                AnswerTsv.lines(answer("22")));
        assertEquals(
                (AnswerTsv.COLUMNS_BEGIN + " " + AnswerTsv.COLUMNS_END).split(", ").length,
                AnswerTsv.lines(answer("22")).get(0).split("\t", -1).length);
    }

    @Test
    void pipe_getsARangeAsARow() throws IOException {
        assertEquals(
                List.of(
                        "30000-32767\ttcp\tkube-nodeport\t1\tunofficial\t\tPorts of Kubernetes services\tnodeport\tcurated"
                                + "\t\t\t"),
                AnswerTsv.lines(answer("30080/tcp")));
    }

    @Test
    void program_getsARangeWithItsKeys() throws IOException {
        assertEquals(
                "{\"start\":30000,\"end\":32767,\"transport\":\"tcp\",\"service\":\"kube-nodeport\",\"status\":\"unofficial\","
                        + "\"description\":\"Ports of Kubernetes services\",\"aliases\":[\"nodeport\"],"
                        + "\"categories\":[\"orchestration\"],\"sources\":[\"curated\"]}",
                new ObjectMapper()
                        .readTree(AnswerJson.of(answer("30080")))
                        .path(0)
                        .path("ranges")
                        .path(0)
                        .toString());
    }

    @Test
    void program_getsTheKeysOfTheReleaseAndTheConflicts() throws IOException {
        JsonNode answer =
                new ObjectMapper().readTree(AnswerJson.of(answer("9200"))).get(0);
        assertEquals("9200", answer.path("query").asText());
        assertEquals(
                "elasticsearch", answer.path("ports").path(0).path("service").asText());
        assertEquals(
                "[\"elastic\"]", answer.path("ports").path(0).path("aliases").toString());
        assertEquals("open", answer.path("conflicts").path(0).path("state").asText());
        assertFalse(answer.path("ports").path(0).has("risk"));
    }

    @Test
    void textOfSources_steersNoTerminal() throws IOException {
        List<Answer> answers = answer("9300", STEERING);
        String person = String.join("\n", AnswerText.lines(answers, 200, false));
        assertEquals(List.of(), steering(person));
        assertTrue(person.contains(HARMLESS), person);
        assertEquals(
                List.of(), steering(String.join("", AnswerTsv.lines(answers)).replace("\t", "")));
        String json = AnswerJson.of(answers);
        assertEquals(List.of(), steering(json));
        assertEquals(
                STEERING,
                new ObjectMapper()
                        .readTree(json)
                        .path(0)
                        .path("ports")
                        .path(0)
                        .path("description")
                        .asText());
    }

    @Test
    void registryThatIsNotThere_isExplained() throws IOException {
        Files.delete(datasets.resolve("registry/ports.csv"));
        DatasetsException problem = assertThrows(DatasetsException.class, () -> Lookup.in(datasets));
        assertTrue(problem.getMessage().contains("build --record"), problem::getMessage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ports.csv     | (?s).+                | NOTHING      | is empty
            ports.csv     | id,port.*\\n           | NOTHING      | line 1: the header has no column "port"
            ports.csv     | ,sources,             | ,sauces,     | line 1: the header has no column "sources"
            ports.csv     | 31/tcp/par            | =======\\n31  | row 2: has 1 cells where the header has 27
            ports.csv     | paradise,31           | x,3l         | row 2: port is not a number from 0 to 65535
            ports.csv     | paradise,31           | x,65536      | row 2: port is not a number from 0 to 65535
            ports.csv     | elasticsearch,,1      | elastic,,one | row 7: rank is not a number from 0 to 2147483647
            ports.csv     | (?s),TIE.*            | ,TI          | is cut off: its last line has no end
            ranges.csv    | (?s).+                | NOTHING      | is empty
            ranges.csv    | start                 | begin        | line 1: the header has no column "start"
            ranges.csv    | ,udp                  | NOTHING      | row 1: has 9 cells where the header has 10
            ranges.csv    | mosh                  | "mosh        | row 3: a quoted cell is not closed, or text follows it
            ranges.csv    | 32767                 | 3276         | row 2: end is before start
            conflicts.csv | (?s).+                | NOTHING      | is empty
            conflicts.csv | state                 | stat         | line 1: the header has no column "state"
            conflicts.csv | rival-services:9200   | x:9200       | lacks rival-services:9200/tcp, which ports.csv names
            conflicts.csv | status-clash:         | <<<<<<<\\nx:  | row 2: has 1 cells where the header has 10
            """)
    void recordThatIsDamaged_isRefusedWithPlaceAndCure(String name, String part, String damage, String problem)
            throws IOException {
        Path file = datasets.resolve("registry").resolve(name);
        String text = Files.readString(file);
        Files.writeString(
                file, text.replaceFirst(part, damage.replace("NOTHING", "").replace("\\n", "\n")));
        DatasetsException refused = assertThrows(DatasetsException.class, () -> answer("9200/tcp"));
        assertEquals(
                file + ": " + problem
                        + "; restore the folder (git checkout -- datasets/registry), or remove it and run `build --record`",
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranges.csv", "conflicts.csv"})
    void recordThatIsNotWhole_isRefused(String name) throws IOException {
        Files.delete(datasets.resolve("registry").resolve(name));
        DatasetsException refused = assertThrows(DatasetsException.class, () -> answer("9200/tcp"));
        assertTrue(refused.getMessage().contains(name + ": is missing; restore the folder"), refused::getMessage);
    }

    @Test
    void columnsOfOtherVersions_areNoDamage() throws IOException {
        Path file = datasets.resolve("registry/ranges.csv");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\n", ",more\n"));
        assertEquals("mosh", answer("60500/udp").get(0).ranges().get(0).service());
        Files.writeString(
                file, "start,end,transport,service,label,status,sources\n60000,61000,udp,mosh,,unofficial,list\n");
        assertEquals("mosh", answer("60500/udp").get(0).ranges().get(0).service());
    }

    private List<Answer> answer(String... queries) throws IOException {
        return Lookup.in(datasets).answer(Queries.parse(List.of(queries)));
    }

    private static String found(Answer answer) {
        return String.join(
                "; ",
                answer.rows().stream()
                        .map(row -> row.place() + " " + row.service())
                        .toList());
    }

    private static List<String> steering(String text) {
        return text.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028)
                .mapToObj(Integer::toHexString)
                .toList();
    }
}
