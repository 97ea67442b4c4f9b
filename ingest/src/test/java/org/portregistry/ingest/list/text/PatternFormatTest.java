package org.portregistry.ingest.list.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portregistry.ingest.DatasetsException;
import org.portregistry.ingest.list.FormatException;
import org.portregistry.ingest.list.Shown;

class PatternFormatTest {

    @Test
    void groups_areColumnsByCodeOrByAnyWordForThem() throws Exception {
        assertEquals(
                "line 1: port=5, transport=dccp, name=x, service-code=ABCD",
                Shown.rows(
                        "pattern",
                        "5:dccp:x:ABCD",
                        "pattern",
                        "^(?<port>\\d+):(?<proto>\\w+):(?<service>\\w+):(?<servicecode>\\w+)$"));
    }

    @Test
    void groupNames_areMappedByTheOptionColumns() throws Exception {
        assertEquals(
                "line 1: port=5, text=x y",
                Shown.rows(
                        "pattern",
                        "5 x y",
                        "pattern",
                        "^(?<a>\\d+) (?<b>.+)$",
                        "columns",
                        Map.of("a", "port", "b", "text")));
    }

    @Test
    void patternsInPythonsSpelling_areUnderstood() throws Exception {
        assertEquals("line 1: port=5", Shown.rows("pattern", "5", "pattern", "(?P<port>\\d+)"));
    }

    @Test
    void firstPatternThatMatchesALine_reads() throws Exception {
        assertEquals(
                "line 1: port=1, transport=UDP, name=a\nline 2: port=2, name=b (c)",
                Shown.rows(
                        "pattern",
                        "1 (UDP) a\n2 b (c)",
                        "pattern",
                        List.of("^(?<port>\\d+) \\((?<transport>UDP)\\) (?<name>.+)$", "^(?<port>\\d+) (?<name>.+)$")));
    }

    @Test
    void severalMatchesOnALine_areSeveralRows() throws Exception {
        assertEquals(
                "line 1: port=80, name=http\nline 1: port=443, name=https",
                Shown.rows("pattern", "http=80 https=443", "pattern", "(?<name>\\w+)=(?<port>\\d+)"));
    }

    @Test
    void headings_carryTheirGroupsToTheRowsBelow() throws Exception {
        assertEquals(
                "line 2: port=25, name=smtp, category=Mail\nline 4: port=80, name=http, category=Web",
                Shown.rows(
                        "pattern",
                        "== Mail\n25 smtp\n== Web\n80 http",
                        "pattern",
                        "^(?<port>\\d+) (?<name>\\w+)$",
                        "heading",
                        "^== (?<category>.*)$"));
    }

    @Test
    void linesWithoutAMatch_areSkipsOnlyWhereAPortCouldStand() throws Exception {
        assertEquals(
                "line 3: port=80, name=http\nline 5: (does not match the pattern)",
                Shown.rows(
                        "pattern",
                        "Version:2010111401\n# 443 https\n80 http\nThat is all\n  443 - https",
                        "pattern",
                        "^(?<port>\\d+) (?<name>\\w+)$"));
    }

    @Test
    void noMatchAtAll_isRefused() {
        assertThrows(FormatException.class, () -> Shown.rows("pattern", "a\nb", "pattern", "(?<port>\\d+)"));
    }

    @Test
    void unknownGroup_isNamed() {
        DatasetsException e =
                assertThrows(DatasetsException.class, () -> Shown.rows("pattern", "1", "pattern", "(?<prt>\\d+)"));
        assertTrue(
                e.getMessage().contains("\"pattern\": group \"prt\" names no column; name it port,"), e.getMessage());
    }

    @Test
    void missingPattern_isNamed() {
        assertThrows(DatasetsException.class, () -> Shown.rows("pattern", "1"));
    }

    @Test
    void listOnOneLongLine_isRefusedWithTheReasonAndTheCure() throws FormatException {
        String list = "31 moth;".repeat(20_000);
        String pattern = "(?<port>\\d+) (?<name>\\w+)";
        FormatException refusal =
                assertThrows(FormatException.class, () -> Shown.rows("pattern", list, "pattern", pattern));
        assertTrue(
                refusal.getMessage().contains("line 1 has more than 100000 characters and was not searched"),
                refusal.getMessage());
        String read = Shown.rows("pattern", list, "pattern", pattern, "multiline", true);
        assertEquals(20_000, read.lines().count());
    }

    @Test
    void multilineRows_standOnTheLinesThatAnyLineEndEnds() throws FormatException {
        assertEquals(
                "line 1: port=22, name=ssh\nline 3: port=80, name=http",
                Shown.rows(
                        "pattern",
                        "22\r\nssh\r80\r\nhttp\r\n",
                        "pattern",
                        "(?<port>\\d+)\\s+(?<name>\\w+)",
                        "multiline",
                        true));
    }
}
