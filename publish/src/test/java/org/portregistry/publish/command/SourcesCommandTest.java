package org.portregistry.publish.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesCommandTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("SOURCE", "DATE", "RETRIEVED", "ROWS", "CLAIMS", "SKIPPED", "INCLUDE", "LICENCE", "STATE"),
            List.of("iana", "2026-08-17", "2026-08-20", "14533", "14533", "0", "default", "CC0-1.0", "ok"),
            List.of(
                    "somebodys-long-list",
                    "-",
                    "2026-08-20",
                    "9",
                    "7",
                    "2",
                    "opt-in",
                    "as is, copyright the author, who asks for a postcard",
                    "failing since 2026-08-18"));

    @Test
    void narrowTerminal_getsWhatMattersAndNoDateIsCut() {
        assertEquals("""
                SOURCE               DATE        ROWS   CLAIMS  LICENCE          STATE
                iana                 2026-08-17  14533  14533   CC0-1.0          ok
                somebodys-long-list  -           9      7       as is,           failing since
                                                                copyright the    2026-08-18
                                                                author, who
                                                                asks for a
                                                                postcard
                """, String.join("\n", SourcesCommand.lines(ROWS, 80)) + "\n");
    }

    @Test
    void narrowTerminal_cutsNoLicenceWhereStatesAreShort() {
        List<List<String>> rows = List.of(
                ROWS.get(0),
                List.of(
                        "eighteen-letters-x",
                        "2010-11-14",
                        "-",
                        "14533",
                        "14533",
                        "0",
                        "opt-in",
                        "GPL-2.0-or-later",
                        "opt-in, unread"));
        assertTrue(SourcesCommand.lines(rows, 80).get(1).contains("GPL-2.0-or-later"));
    }

    @Test
    void pipe_getsOneLineForEachSource() {
        List<String> lines = SourcesCommand.lines(ROWS, Integer.MAX_VALUE);
        assertEquals(3, lines.size());
        assertEquals(List.of(lines.get(0).split("  +")), ROWS.get(0));
        assertEquals(List.of(lines.get(2).split("  +")), ROWS.get(2));
    }
}
