package org.portregistry.publish.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Query;
import org.portregistry.publish.lookup.Wish;

/**
 * Answers plain look-ups without picocli, which takes longer to start than a look-up takes. For speed, and fenced in here:
 * whatever is not plain, and whatever fails, is {@link LookupCommand}'s, which says the same and explains.
 */
public final class PlainLookup {
    private static final String DATASETS = "--datasets";

    private PlainLookup() {}

    /** Answers {@code lookup QUERY…}, with or without {@code --json} and {@code --datasets DIR}; else returns false. */
    public static boolean isAnswered(PrintWriter out, PrintWriter err, String... arguments) {
        List<String> words = new ArrayList<>();
        String datasets = "";
        boolean json = false;
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (word.equals(DATASETS) && i + 1 < arguments.length && datasets.isEmpty()) {
                datasets = arguments[++i];
            } else if (word.equals("--json") && !words.isEmpty() && !json) {
                json = true;
            } else if (word.isEmpty() || word.charAt(0) == '-' || word.charAt(0) == '@') {
                return false;
            } else {
                words.add(word);
            }
        }
        if (words.size() < 2 || !words.get(0).equals("lookup")) {
            return false;
        }
        try {
            List<Query> queries = new ArrayList<>();
            for (String word : words.subList(1, words.size())) {
                queries.add(Query.parse(word));
            }
            Path folder = datasets.isEmpty() ? Datasets.nearest(Path.of("")) : Path.of(datasets);
            List<Answer> answers = Lookup.in(folder).answer(queries, Wish.ALL);
            AnswerPrinter.print(answers, json, out, err);
            return true;
        } catch (IOException | RuntimeException problem) {
            return false;
        }
    }
}
