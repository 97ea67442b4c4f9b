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
import java.util.Arrays;
import java.util.List;
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
                id,port,transport,service,label,rank,status,used,class,description,aliases,categories,risk,frequency,assignee,contact,reference,service_code,registered,modified,unauthorized_use,range,support,sources,basis,conflicts
                22/tcp/ssh,22,tcp,ssh,,1,assigned,yes,system,The Secure Shell,SFTP;scp,remote-access,,,,,RFC4251,,,,,,2,iana;list,REGISTRY,
                31/tcp/paradise,31,tcp,paradise,,1,malicious,,system,Paradise,,,high,,,,,,,,,,1,list,SUPPORT,
                1024/tcp/-,1024,tcp,,,1,reserved,,user,Reserved,,,,,,,,,,,,,1,iana,REGISTRY,
                2128/tcp/net-steward,2128,tcp,net-steward,,1,assigned,,user,,,,,,,,,,,,,,1,iana,REGISTRY,
                2810/tcp/netsteward,2810,tcp,netsteward,,1,assigned,,user,,,,,,,,,,,,,,1,iana,REGISTRY,
                8080/-/tomcat,8080,,tomcat,Tomcat,1,unofficial,,user,,,,,,,,,,,,,,1,list,SUPPORT,
                9200/tcp/elasticsearch,9200,tcp,elasticsearch,,1,unofficial,,user,,elastic,database,,,,,,,,,,,1,list,TIE,rival-services:9200/tcp
                9200/tcp/wap-wsp,9200,tcp,wap-wsp,,2,assigned,,user,,,,,,,,,,,,,,1,iana,REGISTRY,rival-services:9200/tcp;status-clash:9200/tcp:wap-wsp
                9300/tcp/es,9300,tcp,es,,1,unofficial,,user,"%s",%s,,,,,,%s,,,,,,1,list,SUPPORT,
                """.formatted(STEERING, STEERING, STEERING));
        Files.writeString(registry.resolve("ranges.csv"), """
                start,end,transport,service,label,status,sources
                60000,61000,udp,mosh,,unofficial,list;other
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
        "NetSteward, 2810/tcp netsteward; 2128/tcp net-steward", // what is spelled just so goes first
        "net-steward, 2128/tcp net-steward; 2810/tcp netsteward",
        "9200, 9200/tcp elasticsearch; 9200/tcp wap-wsp",
        "0-1024, '22/tcp ssh; 31/tcp paradise; 1024/tcp '",
        "8080/tcp, 8080 tomcat",
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
        assertEquals(rows, found(answer(Wish.ALL, query).get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "10/udp, 10/udp is unassigned",
        "10, 10/tcp is unassigned; 10/udp is unassigned",
        "22, 22/udp is unassigned",
        "50000/tcp, '50000/tcp is dynamic: never assigned, free for any use'",
        "60500/udp, '60500 lies in 60000-61000/udp: mosh (unofficial, says list, other); 60500/udp is dynamic: never assigned, free for any use'",
        "60500/tcp, '60500/tcp is dynamic: never assigned, free for any use'",
        "60900-61100/udp, '60900-61100 overlaps 60000-61000/udp: mosh (unofficial, says list, other); 60900-61100 holds no assigned or known use'",
        "100-200, 100-200 holds no assigned or known use",
        "elastik, 'no service is called \"elastik\"; did you mean elastic, elasticsearch?'",
        "elastiksearch, 'no service is called \"elastiksearch\"; did you mean elasticsearch?'",
        "parad, 'no service is called \"parad\"; did you mean paradise?'",
        "tom, 'no service is called \"tom\"; did you mean tomcat?'",
        "cat, 'no service is called \"cat\"; did you mean tomcat?'",
        "zzz, 'no service is called \"zzz\"'",
        "!!!, 'no service is called \"!!!\"'",
        "9200/tcp/elastic, '\"9200/tcp/elastic\" is no row; on that port are 9200/tcp/elasticsearch, 9200/tcp/wap-wsp'",
        "9200/-, '\"9200/-\" is no row; on that port are 9200/tcp/elasticsearch, 9200/tcp/wap-wsp'",
        "10/udp/ssh, '\"10/udp/ssh\" is no row, nor is any on that port'",
        "elastic/udp, '\"elastic\" is on 9200/tcp; nothing of it is what you asked for'",
    })
    void whatHasNoRow_isAnsweredAsSuch(String query, String remarks) throws IOException {
        assertEquals(remarks, String.join("; ", answer(Wish.ALL, query).get(0).remarks()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "65536",
                "99999/tcp",
                "99999/tcp/x",
                "7-3/tcp/x",
                "9200/xyz/x",
                "9200/tcp/",
                "7-3",
                "-1",
                "",
                " ",
                "1-2-3"
            })
    void whatIsNoPort_isRefusedAsAnArgumentAndANameInALog(String query) throws IOException {
        assertThrows(IllegalArgumentException.class, () -> Query.parse(query));
        Answer answer = Lookup.in(datasets)
                .answer(List.of(Query.ofLine(query)), Wish.ALL)
                .get(0);
        assertTrue(answer.remarks().get(0).startsWith("no service is called"), answer::toString);
    }

    @Test
    void wishes_chooseRows() throws IOException {
        assertEquals("31/tcp paradise", found(Lookup.in(datasets).everything(new Wish(true, "", ""))));
        assertEquals(
                "22/tcp ssh; 31/tcp paradise", found(Lookup.in(datasets).everything(new Wish(false, "system", ""))));
        assertEquals("9200/tcp elasticsearch", found(Lookup.in(datasets).everything(new Wish(false, "", "database"))));
        assertEquals("9200/tcp elasticsearch", found(Lookup.in(datasets).everything(new Wish(false, "", "Database"))));
        assertEquals(
                "31/tcp paradise", found(answer(new Wish(true, "", ""), "0-100").get(0)));
    }

    @Test
    void wishThatNothingFulfils_isAnsweredAsSuch() throws IOException {
        assertEquals(
                List.of("no row is of the category \"databases\"; there are database, remote-access"),
                Lookup.in(datasets).everything(new Wish(false, "", "databases")).remarks());
        assertEquals(
                List.of("no row is all of that"),
                Lookup.in(datasets).everything(new Wish(true, "", "database")).remarks());
        assertEquals(
                List.of("\"elasticsearch\" is on 9200/tcp; nothing of it is what you asked for"),
                answer(new Wish(true, "", ""), "elasticsearch").get(0).remarks());
    }

    @Test
    void person_readsAlignedColumnsAndOpenConflicts() throws IOException {
        assertEquals(
                """
                22/tcp    ssh            assigned    The Secure Shell
                          sources iana, list; rank 1 by REGISTRY; used: yes
                          also SFTP, scp
                          see RFC4251
                22/udp is unassigned

                9200/tcp  elasticsearch  unofficial  \s
                          sources list; rank 1 by TIE
                          also elastic
                          open conflict rival-services:9200/tcp: Two names on 9200
                9200/tcp  wap-wsp        assigned    \s
                          sources iana; rank 2 by REGISTRY
                          open conflict rival-services:9200/tcp: Two names on 9200
                          conflict status-clash:9200/tcp:wap-wsp, settled (REGISTRY)
                9200/udp is unassigned
                """.stripTrailing().replaceAll(" +\n", "\n"),
                String.join("\n", AnswerText.lines(answer(Wish.ALL, "22", "9200"), false))
                        .replaceAll(" +\n", "\n"));
    }

    @Test
    void colours_sayWhatARowIs() throws IOException {
        List<String> lines = AnswerText.lines(answer(Wish.ALL, "22/tcp", "31", "9200"), true);
        assertTrue(lines.get(0).startsWith("\u001b[1;32m22/tcp"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\u001b[1;31m31/tcp")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\u001b[32m9200/tcp  wap-wsp")), lines::toString);
        for (String line : lines) {
            assertTrue(line.indexOf('\u001b') < 0 || line.contains("\u001b[0m"), "does not end its colour: " + line);
        }
    }

    @Test
    void pipe_getsARowALine() throws IOException {
        assertEquals(
                List.of("22\ttcp\tssh\t1\tassigned\tyes\tThe Secure Shell\tSFTP;scp\tiana;list\tREGISTRY\tRFC4251\t"),
                AnswerTsv.lines(answer(Wish.ALL, "22")));
        assertEquals(
                AnswerTsv.COLUMNS.split(", ").length,
                AnswerTsv.lines(answer(Wish.ALL, "22")).get(0).split("\t", -1).length);
    }

    @Test
    void program_getsTheKeysOfTheReleaseAndTheConflicts() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(AnswerJson.of(answer(Wish.ALL, "9200")))
                .get(0);
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
        List<Answer> answers = answer(Wish.ALL, "9300", STEERING);
        String person = String.join("\n", AnswerText.lines(answers, false));
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
            ports.csv     | 31/tcp/par            | =======\\n31  | row 2: has 1 cells where the header has 26
            ports.csv     | paradise,31           | x,3l         | row 2: port is no number from 0 to 65535
            ports.csv     | paradise,31           | x,65536      | row 2: port is no number from 0 to 65535
            ports.csv     | elasticsearch,,1      | elastic,,one | row 7: rank is no number from 0 to 2147483647
            ports.csv     | (?s),TIE.*            | ,TI          | is cut off: its last line has no end
            ranges.csv    | (?s).+                | NOTHING      | is empty
            ranges.csv    | start                 | begin        | line 1: the header has no column "start"
            ranges.csv    | ,udp                  | NOTHING      | row 1: has 6 cells where the header has 7
            ranges.csv    | mosh                  | "mosh        | row 1: a quoted cell is not closed, or text follows it
            ranges.csv    | 61000                 | 6100         | row 1: end is before start
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
        DatasetsException refused = assertThrows(DatasetsException.class, () -> answer(Wish.ALL, "9200/tcp"));
        assertEquals(
                file + ": " + problem
                        + "; restore the folder (git checkout -- datasets/registry), or remove it and run `build --record`",
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranges.csv", "conflicts.csv"})
    void recordThatIsNotWhole_isRefused(String name) throws IOException {
        Files.delete(datasets.resolve("registry").resolve(name));
        DatasetsException refused = assertThrows(DatasetsException.class, () -> answer(Wish.ALL, "9200/tcp"));
        assertTrue(refused.getMessage().contains(name + ": is missing; restore the folder"), refused::getMessage);
    }

    @Test
    void columnOfALaterVersion_isNoDamage() throws IOException {
        Path file = datasets.resolve("registry/ranges.csv");
        Files.writeString(file, Files.readString(file).replace("\n", ",more\n"));
        assertEquals(
                1,
                answer(Wish.ALL, "60500/udp").get(0).remarks().stream()
                        .filter(remark -> remark.contains("mosh"))
                        .count());
    }

    private List<Answer> answer(Wish wish, String... queries) throws IOException {
        return Lookup.in(datasets)
                .answer(Arrays.stream(queries).map(Query::parse).toList(), wish);
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
