package org.portregistry.publish.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictKind;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Evidence;
import org.portregistry.model.NameMatch;
import org.portregistry.model.PortRange;
import org.portregistry.model.Registry;
import org.portregistry.model.Rival;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.model.Used;
import org.portregistry.publish.Examples;
import org.portregistry.publish.verify.Verification;

/** A service that hundreds of lists name takes no more room in the files of conflicts than one that a dozen name. */
class ManyClaimsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path release;

    @BeforeEach
    void write() throws IOException {
        release = release(300);
    }

    @Test
    void conflictsJson_showsTwelveClaimsAndCountsTheOthers() throws IOException {
        JsonNode rivals = rivals(release);
        assertEquals(12, rivals.path(0).path("claims").size());
        assertEquals(302 - 12, rivals.path(0).path("more").asInt());
        assertEquals(1, rivals.path(1).path("claims").size());
        assertTrue(rivals.path(1).path("more").isMissingNode(), "nothing is left out there");
        assertEquals(
                List.of(),
                Verification.of(release).stream()
                        .filter(finding -> finding.contains("conflicts"))
                        .toList());
    }

    @Test
    void claimsShown_areOfAsManySourcesAsThereAre() throws IOException {
        Set<String> sources = new HashSet<>();
        rivals(release)
                .path(0)
                .path("claims")
                .forEach(claim -> sources.add(claim.path("source").asText()));
        assertEquals(12, sources.size(), "list-0 says it three times, and is shown once");
    }

    @Test
    void everyFileOfConflicts_isAsLargeWithTenTimesTheClaims() throws IOException {
        Path other = release(3_000);
        for (String file : List.of("conflicts.json", "conflicts.html", "CONFLICTS.md")) {
            long more = Files.size(other.resolve(file)) - Files.size(release.resolve(file));
            assertTrue(Math.abs(more) < 100, () -> file + " has " + more + " bytes more");
        }
    }

    @Test
    void page_tellsWhereTheOtherClaimsAre() throws IOException {
        Document page = Jsoup.parse(Files.readString(release.resolve("conflicts.html")));
        assertEquals(
                "and 290 more, in ports.json",
                page.select(".side").first().select("li").last().text());
        assertEquals(13, page.select(".side").first().select("li").size());
    }

    private JsonNode rivals(Path written) throws IOException {
        return JSON.readTree(written.resolve("conflicts.json").toFile())
                .path("conflicts")
                .path(0)
                .path("rivals");
    }

    /** Writes a release with a conflict between a service that so many lists name, one of them three times, and another. */
    private Path release(int lists) throws IOException {
        List<Evidence> many = Stream.concat(
                        IntStream.range(0, lists).mapToObj(list -> claim("list-" + list, 1)),
                        IntStream.of(2, 3).mapToObj(line -> claim("list-0", line)))
                .sorted()
                .toList();
        Conflict conflict = new Conflict(
                ConflictKind.RIVAL_SERVICES,
                PortRange.of(9200),
                Transport.TCP,
                "",
                ConflictState.OPEN,
                Basis.TIE,
                List.of(
                        new Rival("elasticsearch", Status.UNOFFICIAL, many),
                        new Rival("wap-wsp", Status.ASSIGNED, List.of(claim("iana", 1)))),
                Optional.empty(),
                "Sources name different services");
        Registry registry = Examples.registry();
        return Examples.write(
                Examples.release(new Registry(
                        registry.assignments(),
                        registry.ranges(),
                        registry.serviceNames(),
                        List.of(conflict),
                        registry.notices(),
                        List.of())),
                folder.resolve(Integer.toString(lists)));
    }

    private static Evidence claim(String source, int line) {
        return new Evidence(source, "line " + line, "Elasticsearch", NameMatch.EXACT, Used.UNSTATED, List.of());
    }
}
