package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.AnswerText;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Queries;

/** What the README's first screen shows is what the command above it prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final String COMMAND = "$ bin/port-registry lookup ";
    private static final int COLUMNS = 100;

    @Test
    void shownAnswer_isTheBeginningOfWhatLookupPrints() throws Exception {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        int command = 0;
        while (!lines.get(command).startsWith(COMMAND)) {
            command++;
        }
        List<String> shown = new ArrayList<>();
        for (int i = command + 1; !lines.get(i).equals("```"); i++) {
            shown.add(lines.get(i));
        }
        String asked = lines.get(command).substring(COMMAND.length());
        List<Answer> answers = Lookup.in(ROOT.resolve("datasets")).answer(Queries.parse(List.of(asked.split(" "))));
        List<String> printed = AnswerText.lines(answers, COLUMNS, false).stream()
                .limit(shown.size())
                .map(String::stripTrailing)
                .toList();
        assertTrue(shown.size() > 5, "the README shows an answer");
        assertEquals(printed, shown, "copy into README.md what its command prints on " + COLUMNS + " columns");
    }

    @Test
    void everyPicture_isThere() throws Exception {
        assertTrue(Files.readString(ROOT.resolve("README.md")).contains("](.github/site.png)"));
        assertTrue(Files.size(ROOT.resolve(".github/site.png")) < 200_000, "the screenshot is small");
    }
}
