package org.portregistry.publish.lookup;

import java.util.ArrayList;
import java.util.List;

/** Answers for pipes: a row a line, cells parted by tabs, no header. */
public final class AnswerTsv {

    /** The columns, in order, for {@code --help}. */
    public static final String COLUMNS =
            "port, transport, service, rank, status, used, description, aliases, sources, basis, reference, conflicts";

    private AnswerTsv() {}

    /** Returns the lines of the answers; remarks are for people and go elsewhere. */
    public static List<String> lines(List<Answer> answers) {
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            for (FoundRow row : answer.rows()) {
                lines.add(String.join(
                        "\t",
                        Integer.toString(row.port()),
                        row.transport(),
                        Terminal.safe(row.service()),
                        Integer.toString(row.rank()),
                        row.status(),
                        row.used(),
                        Terminal.safe(row.words()),
                        Terminal.safe(String.join(";", row.aliases())),
                        Terminal.safe(String.join(";", row.sources())),
                        row.basis(),
                        Terminal.safe(row.reference()),
                        Terminal.safe(String.join(";", row.conflicts()))));
            }
        }
        return lines;
    }
}
