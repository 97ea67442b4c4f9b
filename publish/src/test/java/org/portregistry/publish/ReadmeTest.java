package org.portregistry.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.AnswerTsv;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Queries;

/** The rows on the README's first screen are those that the command above them prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void shown_rows_are_what_lookup_prints() throws Exception {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        int command = 0;
        while (!lines.get(command).startsWith("$ bin/port-registry")) {
            command++;
        }
        List<String> shown = new ArrayList<>();
        for (int i = command + 1; !lines.get(i).equals("```"); i++) {
            shown.add(lines.get(i));
        }
        String asked = lines.get(command).replaceFirst(".* lookup ", "").replaceFirst(" \\|.*", "");
        List<Answer> answers = Lookup.in(ROOT.resolve("datasets")).answer(Queries.parse(List.of(asked.split(" "))));
        List<String> printed = new ArrayList<>();
        for (String row : AnswerTsv.lines(answers)) {
            String[] cells = row.split("\t", -1);
            if (cells[3].equals("1") && !cells[1].isEmpty()) {
                printed.add(String.join("\t", cells[0], cells[1], cells[2], cells[4], cells[6]));
            }
        }
        assertEquals(10, printed.size(), "the first screen shows ten rows");
        assertEquals(printed, shown, "copy into README.md what its command prints");
    }
}
