package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code free} and {@code lookup}: what they print, and with what status they end. */
class FreeTest {
    @TempDir
    Path folder;

    private ExampleProject project;

    @BeforeEach
    void exampleOnRecord() {
        project = new ExampleProject(folder);
        project.claims(
                "list",
                "22,tcp,ssh,,,",
                "8080,,tomcat,,,",
                "9000,udp,gopher,,,",
                "10000-12000,udp,used on some networks,,,",
                "20000-30000,tcp,moria,,,");
        assertEquals(0, project.run("build", "--record"), project::err);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            free                                              | 0 | 1024
            free --count 3                                    | 0 | 1024 1025 1026
            free --count 3 --from 8079                        | 0 | 8079 8081 8082
            free --count 2 --from 8999                        | 0 | 8999 9001
            free --count 2 --from 8999 --transport tcp        | 0 | 8999 9000
            free --from 11000 --to 11000                      | 0 | 11000
            free --from 19999 --count 2                       | 0 | 19999 30001
            free --from 19999 --count 2 --transport udp       | 0 | 19999 20000
            free --from 32767 --count 2                       | 5 | 32767
            free --from 40000 --to 50000                      | 5 | ''
            free 1024                                         | 0 | 1024
            free 9000 --transport tcp                         | 0 | 9000
            free 8080 --transport tcp                         | 5 | ''
            free 40000                                        | 5 | ''
            """)
    void freePorts_areNamedAndFewerThanAskedForIsFive(String arguments, int status, String ports) {
        assertEquals(status, project.run(arguments.split(" ")), project::err);
        assertEquals(ports, String.join(" ", project.out().lines().toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8080                      | 8080 is not free: 8080 is tomcat (unofficial);nearest free: 81-8079
            25000                     | 25000 is not free: 20000-30000/tcp is moria (unofficial);nearest free: 9001-19999
            40000                     | 40000 is not free: it lies in the ephemeral range of Linux (32768-60999);nearest free: 30001-32767
            """)
    void takenPort_isExplainedWithTheNearestBlock(String port, String said) {
        assertEquals(5, project.run("free", port));
        assertEquals(said, String.join(";", project.err().lines().toList()));
    }

    @ParameterizedTest
    @CsvSource({"6, 1 more use", "7, 2 more uses"})
    void portOfManyServices_isExplainedByTheFirstOnes(int count, String others) {
        String[] claims = Stream.of("aa", "bb", "cc", "dd", "ee", "ff", "gg")
                .limit(count)
                .map(name -> "9090,tcp," + name + ",,,")
                .toArray(String[]::new);
        project.claims("list", claims);
        assertEquals(0, project.run("build", "--record"), project::err);
        assertEquals(5, project.run("free", "9090"));
        assertEquals(
                "9090 is not free: 9090/tcp is aa (unofficial); 9090/tcp is bb (unofficial); 9090/tcp is cc (unofficial);"
                        + " 9090/tcp is dd (unofficial); 9090/tcp is ee (unofficial); " + others
                        + ", which `lookup 9090` shows",
                project.err().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lookup 22                    | 0
            lookup tcp 22                | 0
            lookup 22 8081               | 0
            lookup moria                 | 0
            lookup 25000                 | 0
            lookup 8081                  | 5
            lookup 23-79                 | 5
            lookup nothing-of-that-name  | 5
            lookup status:malicious      | 5
            lookup 22/udp                | 5
            lookup 11000                 | 5
            """)
    void lookup_isFiveWhereNoQueryFoundAnything(String arguments, int status) {
        assertEquals(status, project.run(arguments.split(" ")), project::err);
    }

    @Test
    void blockedPort_isFreeOnNoTransport() {
        project.write(
                "sources/fetch-bad-ports.json",
                "{\"title\": \"x\", \"authority\": \"community\", \"licence\": \"CC-BY-4.0\", \"text\": \"keep\", \"include\": \"default\","
                        + " \"minimumClaims\": 1, \"read\": {\"format\": \"services\"}}");
        project.claims("fetch-bad-ports", "6566,tcp,sane-port,,,");
        assertEquals(0, project.run("build", "--record"), project::err);
        assertEquals(5, project.run("free", "6566", "--transport", "udp"));
        assertEquals(
                "6566 is not free: 6566/tcp is sane-port (unofficial); browsers do not connect to it",
                project.err().lines().findFirst().orElseThrow());
    }
}
