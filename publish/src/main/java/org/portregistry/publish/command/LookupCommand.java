package org.portregistry.publish.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.portregistry.publish.lookup.Answer;
import org.portregistry.publish.lookup.AnswerTsv;
import org.portregistry.publish.lookup.Filter;
import org.portregistry.publish.lookup.Lookup;
import org.portregistry.publish.lookup.Queries;
import org.portregistry.publish.lookup.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookup}: what is this port, where is this service? */
@Command(
        name = "lookup",
        description = "Says what a port is, or where a service lives, from the recorded registry.",
        footer = {
            "",
            "Examples:",
            "  lookup 9200                    everything known on port 9200",
            "  lookup tcp 443                 only on this transport; 443/tcp is the same",
            "  lookup 9200/tcp 53/udp ssh     several at once",
            "  lookup remote desktop          a name, an alias or words",
            "  lookup 6000-6010               a range",
            "  lookup https://host:8443/x     the port of an address; 127.0.0.1:5432 too",
            "  lookup 9200/tcp/elasticsearch  a row by its id; 8080/- are the rows of a port",
            "                                 without a transport",
            "  lookup category:database       every database; also risk:high,",
            "                                 status:malicious, class:system",
            "  cut -f3 ports.log | lookup -   queries from standard input, one a line",
            "",
            "In a pipe it prints tab-separated rows:",
            "  " + AnswerTsv.COLUMNS_BEGIN,
            "  " + AnswerTsv.COLUMNS_END,
            "Status 5: nothing was found."
        })
public final class LookupCommand extends RegistryCommand {
    static final int NOT_FOUND = 5;

    @Mixin(name = "overlay")
    OverlayOption overlay = new OverlayOption();

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description =
                    "9200, tcp 443, 6000-6010, a service name, words, an address or a row's id; - reads queries from"
                            + " standard input")
    List<String> queries = List.of();

    @Option(names = "--json", description = "an array with one object for each query")
    boolean json;

    @Option(names = "--malicious", description = "only malicious uses, as status:malicious")
    boolean malicious;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            defaultValue = "",
            description = "only system, user or dynamic ports, as class:CLASS")
    String portClass;

    @Option(
            names = "--category",
            paramLabel = "WORD",
            defaultValue = "",
            description = "only services of a category, as category:WORD")
    String category;

    @Override
    public Integer call() throws IOException {
        if (!List.of("", "system", "user", "dynamic").contains(portClass)) {
            throw wrong("--class is system, user or dynamic, not \"" + portClass + "\"");
        }
        Lookup registry = overlay.over(datasets.recorded());
        Queries asked = parse(registry)
                .and(new Queries(
                        List.of(),
                        Filter.ALL
                                .with(Filter.Key.CATEGORY, category)
                                .with(Filter.Key.STATUS, malicious ? "malicious" : "")
                                .with(Filter.Key.CLASS, portClass)));
        if (asked.all().isEmpty() && !asked.filter().chooses()) {
            throw wrong("nothing to look up: name a port or a service, such as `lookup 9200`");
        }
        List<Answer> answers = registry.answer(asked);
        AnswerPrinter.print(answers, json, out(), err());
        return answers.stream().anyMatch(Answer::isFound) ? 0 : NOT_FOUND;
    }

    private Queries parse(Lookup registry) throws IOException {
        Queries parsed = new Queries(List.of(), Filter.ALL);
        if (queries.contains("-")) {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line : in.lines().filter(line -> !line.isBlank()).toList()) {
                parsed = parsed.and(Queries.ofLine(line));
            }
        }
        List<String> arguments =
                queries.stream().filter(query -> !query.equals("-")).toList();
        try {
            return arguments.isEmpty() ? parsed : parsed.and(registry.parse(arguments));
        } catch (IllegalArgumentException wrong) {
            throw wrong(Terminal.safe(wrong.getMessage()));
        }
    }
}
