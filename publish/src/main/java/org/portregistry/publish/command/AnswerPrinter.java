package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.AnswerJson;
import org.portregistry.publish.lookup.AnswerText;
import org.portregistry.publish.lookup.AnswerTsv;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.lookup.TerminalTable;
import picocli.CommandLine.Help.Ansi;

/** Prints answers: for a person at a terminal, for the next program in a pipe, or as JSON. */
final class AnswerPrinter {

    private AnswerPrinter() {}

    static void print(List<Answer> answers, boolean json, PrintWriter out, PrintWriter err) throws IOException {
        OptionalInt width = TerminalTable.width();
        if (json) {
            out.println(AnswerJson.of(answers));
        } else if (width.isPresent()) {
            AnswerText.lines(answers, width.getAsInt(), Ansi.AUTO.enabled()).forEach(out::println);
        } else {
            AnswerTsv.lines(answers).forEach(out::println);
            answers.stream()
                    .flatMap(answer -> answer.remarks().stream())
                    .forEach(remark -> err.println(Terminal.safe(remark)));
            err.flush();
        }
        out.flush();
    }
}
