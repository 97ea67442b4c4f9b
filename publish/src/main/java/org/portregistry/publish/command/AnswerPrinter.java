package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.AnswerJson;
import org.portregistry.publish.lookup.AnswerText;
import org.portregistry.publish.lookup.AnswerTsv;
import org.portregistry.publish.lookup.Terminal;

/** Prints answers: for a person at a terminal, for the next program in a pipe, or as JSON. */
final class AnswerPrinter {

    private AnswerPrinter() {}

    static void print(List<Answer> answers, boolean json, PrintWriter out, PrintWriter err) throws IOException {
        if (json) {
            out.println(AnswerJson.of(answers));
        } else if (Terminal.isThere()) {
            boolean colour = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
            for (String line : AnswerText.lines(answers, colour)) {
                out.println(line);
            }
        } else {
            for (String line : AnswerTsv.lines(answers)) {
                out.println(line);
            }
            for (Answer answer : answers) {
                for (String remark : answer.remarks()) {
                    err.println(Terminal.safe(remark));
                }
            }
            err.flush();
        }
        out.flush();
    }
}
