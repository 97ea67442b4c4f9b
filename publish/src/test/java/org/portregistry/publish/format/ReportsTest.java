package org.portregistry.publish.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Registry;
import org.portregistry.publish.Examples;
import org.portregistry.publish.change.Change;
import org.portregistry.publish.change.ChangeKind;
import org.portregistry.publish.change.Changes;
import org.portregistry.publish.release.Release;

class ReportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "![x](y)",
                "*a* _b_ `c` ~~d~~",
                "# no heading",
                "- no list",
                "1. no list",
                "> no quote",
                "&amp; &lt;",
                "a | b",
                "\\*",
                "--- ",
                "+ x",
                "a@b.c #1 http://a.b $x$"
            })
    void textOfSources_staysText(String text) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(Markdown.text(text, 100)));
        String shown = html.replaceAll("</?p>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("<span>\\$</span>", "\\$")
                .replace("\u200b", "")
                .strip();
        assertEquals(text.strip(), shown);
    }

    /** GitHub decodes entities first, and then looks for whom to tell and what to link. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask @somebody",
                "ask &#64;somebody",
                "ask \\@somebody @org/team",
                "a@@b",
                "#1",
                "fixes #12, closes &#35;13, owner/name#14",
                "GH-15 gh-16",
                "https://evil.example HTTP://evil.example ftp://evil.example",
                "https&#58;//evil.example https:\\/\\/evil.example",
                "<https://evil.example>",
                "www.evil.example WWW.evil.example",
                "mail@evil.example mailto:mail@evil.example xmpp:mail@evil.example",
                "$\\href{x}{y}$ and $$x$$",
                "@\u200bsomebody \u200b@somebody"
            })
    void mentionsReferencesAndLinks_reachNobody(String text) {
        String shown = Markdown.text(text, 200);
        assertEquals(List.of(), GitHubText.linked(shown), shown);
        assertEquals(List.of(), GitHubText.linked("| " + shown + " |\n|---|\n| " + shown + " |"), shown);
    }

    @Test
    void linksThatGitHubMakes_areSeenByTheTest() {
        assertEquals(
                List.of("@s", "#1", "p://", "www.", "GH-1", "$"),
                GitHubText.linked("&#64;s &#35;1 http://x www.x GH-1 $"));
    }

    @Test
    void longText_isCut() {
        assertEquals("a".repeat(10) + "…", Markdown.text("a".repeat(11), 10));
    }

    @ParameterizedTest
    @CsvSource({"OPEN", "CONTESTED", "SETTLED", "BY_DESIGN"})
    void conflictReport_staysUnderThePullRequestsLimit(ConflictState state) throws IOException {
        List<Conflict> conflicts = IntStream.range(0, 60_000)
                .mapToObj(port -> Examples.conflict(port, state))
                .toList();
        String report = conflicts(conflicts);
        assertTrue(report.length() < 60_000, () -> "it has " + report.length() + " characters");
        assertTrue(report.contains("60000"), "the count is told");
    }

    @Test
    void contestedConflicts_areNotCrowdedOutByOpenOnes() throws IOException {
        List<Conflict> conflicts = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(port -> conflicts.add(Examples.conflict(port, ConflictState.OPEN)));
        conflicts.add(Examples.conflict(60_000, ConflictState.CONTESTED));
        String report = conflicts(conflicts);
        assertTrue(report.contains("rival-services:60000/tcp"));
        assertTrue(report.contains(" more in `conflicts.json`"));
    }

    @Test
    void changesReport_toldByKindAndSource() {
        Changes changes = new Changes(
                "2026.08.16",
                "2026.08.17",
                List.of(
                        new Change(
                                ChangeKind.REMOVED,
                                7,
                                "7/tcp/echo",
                                "",
                                "",
                                List.of("iana"),
                                "7/tcp echo is gone.",
                                Optional.empty()),
                        new Change(
                                ChangeKind.ADDED,
                                8,
                                "8/tcp/new",
                                "",
                                "",
                                List.of("iana", "list"),
                                "8/tcp is new.",
                                Optional.empty())),
                List.of("7/tcp/echo"),
                List.of(),
                List.of());
        assertEquals("""
                # Changes from 2026.08.16 to 2026.08.17

                | source | Removed | Added |
                |---|--:|--:|
                | **all** | 1 | 1 |
                | iana | 1 | 1 |
                | list | 0 | 1 |

                ## Removed: 1

                - `7/tcp/echo`: 7/tcp echo is gone. (iana)

                ## Added: 1

                - `8/tcp/new`: 8/tcp is new. (iana, list)
                """, ChangesReport.text(changes));
    }

    private static String conflicts(List<Conflict> conflicts) throws IOException {
        Registry registry = new Registry(List.of(), List.of(), List.of(), conflicts, List.of(), List.of());
        Release release = Examples.release(registry);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConflictsReport().write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
