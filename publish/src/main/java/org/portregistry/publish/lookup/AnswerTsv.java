package org.portregistry.publish.lookup;

import java.util.List;

/** Answers for pipes: a row per line, tab-separated, without a header. */
public final class AnswerTsv {

    /** The columns, in order, for {@code --help}. */
    public static final String COLUMNS_BEGIN = "port, transport, service, rank, status, used, description, aliases,";

    /** The rest of them. */
    public static final String COLUMNS_END = "sources, basis, reference, conflicts";

    private AnswerTsv() {}

    /** Returns the lines of the answers; remarks are for people and go elsewhere. */
    public static List<String> lines(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.lines().stream())
                .map(AnswerTsv::line)
                .toList();
    }

    private static String line(FoundRow row) {
        return String.join(
                "\t",
                row.ports().toString(),
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
                Terminal.safe(String.join(";", row.conflicts())));
    }
}
