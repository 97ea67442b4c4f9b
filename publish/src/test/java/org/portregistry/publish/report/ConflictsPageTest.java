package org.portregistry.publish.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Registry;
import org.portregistry.publish.Examples;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.Release;
import org.portregistry.publish.table.DatedConflict;

class ConflictsPageTest {

    @Test
    void textOfSources_isText() throws IOException {
        Document page = page(Examples.release(Examples.registry()));
        assertTrue(page.select("q").eachText().contains(Examples.NASTY), page::outerHtml);
        assertTrue(page.select("img").isEmpty());
    }

    @Test
    void styleAndScript_areTheOnlyOnesThatThePageAllows() throws IOException {
        Document page = page(Examples.release(Examples.registry()));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertTrue(policy.contains(
                "style-src " + new Inlined(page.select("style").first().data()).hash()));
        assertTrue(policy.contains(
                "script-src 'self' " + new Inlined(page.select("script").first().data()).hash()));
        assertEquals(1, page.select("script").size());
        assertTrue(page.select("[style], [onclick], [src]").isEmpty());
    }

    @Test
    void conflicts_standInTheOrderInWhichTheyPress() throws IOException {
        List<Conflict> conflicts = Stream.of(ConflictState.values())
                .map(state -> Examples.conflict(state.ordinal() + 1, state))
                .toList();
        Document page = page(Examples.release(registry(conflicts)));
        assertEquals(
                Arrays.stream(Standing.values()).map(Standing::code).collect(Collectors.joining(" "))
                        + " rulings sources",
                String.join(" ", page.select("main > section").eachAttr("id")));
        assertEquals(List.of("rival-services:1/tcp"), page.select("#new .card").eachAttr("id"));
        assertEquals(
                List.of("rival-services:2/tcp"), page.select("#contested .card").eachAttr("id"));
        assertEquals(2, page.select(".card[open]").size());
    }

    @Test
    void pageOfManyConflicts_holdsSomeAndLeavesTheRestToTheDataBesideIt() throws IOException {
        List<Conflict> conflicts = IntStream.rangeClosed(1, 400)
                .mapToObj(port -> Examples.conflict(port, port <= 300 ? ConflictState.OPEN : ConflictState.SETTLED))
                .toList();
        Release release = Examples.release(registry(conflicts));
        Document page = page(release);
        assertEquals(150, page.select(".card").size());
        assertEquals("300", page.select("#h-new .n").text());
        assertEquals("150", page.select("#new").attr("data-rest"));
        assertEquals(150, beside(Standing.NEW, release).size());
        assertEquals(100, beside(Standing.SETTLED, release).size());
    }

    private static JsonNode beside(Standing standing, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConflictsData(standing).write(release, out);
        String script = out.toString(StandardCharsets.UTF_8);
        String head = "conflictReport.receive(\"" + standing.code() + "\",";
        assertTrue(script.startsWith(head) && script.endsWith(");\n"), script);
        return new ObjectMapper().readTree(script.substring(head.length(), script.length() - 3));
    }

    @Test
    void conflictOfAnEarlierRelease_isOpenAndNoLongerNew() throws IOException {
        Release release = Examples.release(registry(List.of(Examples.conflict(7, ConflictState.OPEN))));
        Release later = new Release(
                release.version(),
                release.digest(),
                release.sources(),
                release.registry(),
                List.of(new DatedConflict(release.conflicts().get(0).conflict(), "2026.01.01")),
                Changes.first(""),
                List.of());
        assertEquals(
                List.of("rival-services:7/tcp"),
                page(later).select("#open .card").eachAttr("id"));
    }

    @Test
    void staleRulings_areShown() throws IOException {
        Notice stale = new Notice(NoticeKind.RULING_STALE, "rulings/7.json", "", "", "rulings/7.json is stale");
        Notice other = new Notice(NoticeKind.NAMELESS, "list", "line 1", "", "names nothing");
        Registry registry = new Registry(List.of(), List.of(), List.of(), List.of(), List.of(stale, other), List.of());
        assertEquals(
                List.of("stale rulings/7.json is stale"),
                page(Examples.release(registry)).select("#rulings li").eachText());
    }

    @Test
    void page_isTheSameFromBuildToBuild() throws IOException {
        Release release = Examples.release(Examples.registry());
        assertEquals(html(release), html(release));
        assertFalse(html(release).contains("\r"));
    }

    private static Registry registry(List<Conflict> conflicts) {
        return new Registry(List.of(), List.of(), List.of(), conflicts, List.of(), List.of());
    }

    private static Document page(Release release) throws IOException {
        return Jsoup.parse(html(release));
    }

    private static String html(Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConflictsPage().write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
