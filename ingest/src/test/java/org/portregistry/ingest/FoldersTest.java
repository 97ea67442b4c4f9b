package org.portregistry.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.list.Document;
import org.portregistry.ingest.list.FormatException;

/** A list may be a folder of definitions, a file a service. */
class FoldersTest {

    private static final String MOTH = "<service><short>Moth</short><port protocol=\"tcp\" port=\"31\"/></service>";
    private static final String PORTLESS = "<service><short>Gnat</short><include service=\"moth\"/></service>";

    @Test
    void fileWithoutAPort_isASkipAndNotTheEnd() throws FormatException {
        assertEquals("""
            31/tcp Moth @ moth.xml record 1
            skip gnat.xml (whole): file without a port
            """, read("xml", List.of(), "gnat.xml", PORTLESS, "moth.xml", MOTH));
    }

    @Test
    void folderWithoutAnyPort_isRefused() {
        assertThrows(FormatException.class, () -> read("xml", List.of(), "gnat.xml", PORTLESS, "wasp.xml", PORTLESS));
    }

    @Test
    void brokenFile_isAnErrorAndNoSkip() {
        assertThrows(FormatException.class, () -> read("xml", List.of(), "gnat.xml", "<service>", "moth.xml", MOTH));
    }

    @Test
    void keysOfManyFiles_areToldOnce() throws FormatException {
        Reading reading = SourceParser.parse(
                SourceFiles.of("ini"),
                List.of(
                        new Document("a", "[moth]\nports=31/tcp\n".getBytes(StandardCharsets.UTF_8)),
                        new Document("b", "[gnat]\nports=32/tcp\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("key \"ports\" → port", "keys such as \"moth\" → name"), reading.understood());
    }

    @Test
    void fileName_namesTheServiceThatItsTextDescribes() throws FormatException {
        assertEquals("""
            31/tcp moth-north | Moth @ record 1
            """, read("xml", List.of("fileName", "(?<name>.+)\\.xml"), "moth-north.xml", MOTH));
    }

    @Test
    void fileName_statesTheTransportWhereTheRowDoesNot() throws FormatException {
        assertEquals(
                """
                31/udp moth @ moth-udp.csv line 2
                32/tcp gnat @ moth-udp.csv line 3
                33/tcp wasp @ wasp-tcp.csv line 2
                skip wasp-tcp.csv line 3: transport is not tcp, udp, sctp or dccp
                """,
                read(
                        "delimited",
                        List.of("fileName", "-(?<transport>tcp|udp)\\."),
                        "moth-udp.csv",
                        "Port,Protocol,Service\n31,,moth\n32,tcp,gnat\n",
                        "wasp-tcp.csv",
                        "Port,Protocol,Service\n33,,wasp\n34,esp,bee\n"));
    }

    @Test
    void fileNameWithoutAGroup_isAnError() {
        assertThrows(DatasetsException.class, () -> SourceFiles.of("xml", "fileName", "(.+)\\.xml"));
    }

    private static String read(String format, List<Object> options, String... files) throws FormatException {
        List<Document> documents = Stream.iterate(0, at -> at < files.length, at -> at + 2)
                .map(at -> new Document(files[at], files[at + 1].getBytes(StandardCharsets.UTF_8)))
                .toList();
        Reading reading = SourceParser.parse(SourceFiles.of(format, options.toArray()), documents);
        return Stream.concat(
                        reading.claims().stream()
                                .map(claim -> claim.ports().orElseThrow() + "/"
                                        + claim.transport().idPart() + " " + claim.name()
                                        + (claim.description().isEmpty() ? "" : " | " + claim.description()) + " @ "
                                        + claim.place()),
                        reading.skips().stream().map(skip -> "skip " + skip.place() + ": " + skip.reason()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
