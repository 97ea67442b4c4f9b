package org.portregistry.publish.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.AnswerTsv;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Query;
import org.portregistry.publish.lookup.Terminal;
import org.portregistry.publish.lookup.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lookup}: what is this port, where is this service? */
@Command(
        name = "lookup",
        description = "Says what a port is, or where a service lives, from the recorded registry.",
        footer = {
            "",
            "Examples:",
            "  lookup 9200                    everything known on port 9200",
            "  lookup 9200/tcp 53/udp ssh     several at once",
            "  lookup 6000-6010               a range",
            "  lookup 9200/tcp/elasticsearch  a row by its id; 8080/- are the rows of a port without transport",
            "  lookup --category database     every database",
            "  lookup --malicious --class system",
            "  cut -f3 ports.log | lookup -   queries from standard input, a line each",
            "",
            "In a pipe it prints a row a line, parted by tabs: " + AnswerTsv.COLUMNS + "."
        })
public final class LookupCommand implements Callable<Integer> {

    @Spec
    CommandSpec command;

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "9200, 9200/tcp, 6000-6010, a service name or a row's id; - reads them from standard input")
    List<String> queries = List.of();

    @Option(names = "--json", description = "an array with one object a query")
    boolean json;

    @Option(names = "--malicious", description = "only malicious uses")
    boolean malicious;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            defaultValue = "",
            description = "only system, user or dynamic ports")
    String portClass;

    @Option(names = "--category", paramLabel = "WORD", defaultValue = "", description = "only services of a category")
    String category;

    @Override
    public Integer call() throws IOException {
        Wish wish = new Wish(malicious, portClass, category);
        if (!List.of("", "system", "user", "dynamic").contains(portClass)) {
            throw wrong("--class is system, user or dynamic, not \"" + portClass + "\"");
        }
        if (queries.isEmpty() && !wish.chooses()) {
            throw wrong("nothing to look up: name a port or a service, such as `lookup 9200`");
        }
        List<Query> asked = parse();
        Lookup lookup = Lookup.in(datasets.recorded());
        List<Answer> answers = queries.isEmpty() ? List.of(lookup.everything(wish)) : lookup.answer(asked, wish);
        AnswerPrinter.print(
                answers,
                json,
                command.commandLine().getOut(),
                command.commandLine().getErr());
        return 0;
    }

    private List<Query> parse() throws IOException {
        List<Query> parsed = new ArrayList<>();
        try {
            for (String query : queries) {
                if (query.equals("-")) {
                    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        if (!line.isBlank()) {
                            parsed.add(Query.ofLine(line));
                        }
                    }
                } else {
                    parsed.add(Query.parse(query));
                }
            }
        } catch (IllegalArgumentException e) {
            throw wrong(Terminal.safe(e.getMessage()));
        }
        return parsed;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
