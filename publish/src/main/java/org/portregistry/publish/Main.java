package org.portregistry.publish;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.portregistry.ingest.datasets.Datasets;
import org.portregistry.publish.command.BuildCommand;
import org.portregistry.publish.command.DatasetsOption;
import org.portregistry.publish.command.DiffCommand;
import org.portregistry.publish.command.Failures;
import org.portregistry.publish.command.LatestCommand;
import org.portregistry.publish.command.LookupCommand;
import org.portregistry.publish.command.PlainBuild;
import org.portregistry.publish.command.PlainLookup;
import org.portregistry.publish.command.PullRequestCommand;
import org.portregistry.publish.command.RefreshCommand;
import org.portregistry.publish.command.RuleCommand;
import org.portregistry.publish.command.ShortRun;
import org.portregistry.publish.command.SourcesCommand;
import org.portregistry.publish.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command line: without a command it builds the release. */
@Command(
        name = "port-registry",
        description =
                "The open registry of what is assigned to, and really found on, every TCP, UDP, SCTP and DCCP port.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Examples:",
            "  port-registry                    builds the release from datasets/",
            "  port-registry lookup 9200/tcp    says what lives there",
            "  port-registry refresh iana       fetches one source anew",
            "  port-registry COMMAND --help     explains a command, with examples",
            "",
            "Exit status: 0; 1 the network or the disk failed; 2 wrong usage or a wrong text file;",
            "3 --strict and conflicts are open; 4 a guard refused, nothing was written."
        })
public final class Main {
    private static final Set<String> OF_MAIN = Set.of("-h", "--help");

    @Mixin(name = "datasets")
    DatasetsOption datasets;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "explain and stop")
    boolean help;

    private Main() {}

    /** Runs a command; under Maven's {@code exec:java}, which lives on, a failure is thrown, without a stack trace. */
    public static void main(String[] arguments) {
        Failures failures = new Failures();
        // Results are UTF-8 whatever the locale: they are data.
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean alone = Main.class.getClassLoader() == ClassLoader.getSystemClassLoader();
        if (alone) {
            announce(withCommand(arguments));
            StandardOutput standard = new StandardOutput();
            PrintWriter out = new PrintWriter(standard, false, StandardCharsets.UTF_8);
            int status = status(failures, out, err, arguments);
            out.flush();
            if (standard.failure().isPresent()) {
                err.println("cannot write to standard output: "
                        + standard.failure().get() + "; what was written is not whole");
            }
            System.exit(status == 0 && standard.failure().isPresent() ? 1 : status);
        }
        int status = status(failures, new PrintWriter(System.out, false, StandardCharsets.UTF_8), err, arguments);
        if (status != 0) {
            throw new Failed("exit status " + status + (failures.last().isEmpty() ? "" : ": " + failures.last()));
        }
    }

    private static int status(Failures failures, PrintWriter out, PrintWriter err, String... arguments) {
        if (PlainLookup.isAnswered(out, err, arguments)) {
            return 0;
        }
        OptionalInt built = PlainBuild.run(err, withCommand(arguments));
        return built.isPresent() ? built.getAsInt() : run(failures, out, err, arguments);
    }

    /** A build takes a second or two, and so does the reading of every list. */
    private static void announce(String... full) {
        if (Set.of("build", "refresh").contains(command(full))) {
            try {
                List<String> words = Arrays.asList(full);
                int given = words.indexOf("--datasets") + 1;
                ShortRun.begin(given > 0 ? Path.of(words.get(given)) : Datasets.nearest(Path.of("")));
            } catch (RuntimeException problem) {
                // The command itself says what is wrong with its arguments.
                return;
            }
        }
    }

    /** Runs a command and returns its exit status. */
    static int run(Failures failures, PrintWriter out, PrintWriter err, String... arguments) {
        String[] full = withCommand(arguments);
        return commandLine(full)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(full);
    }

    /** Picocli looks closely at each command that it is told of, which takes time: one is enough where one is named. */
    private static CommandLine commandLine(String... full) {
        CommandLine main = new CommandLine(new Main());
        String named = command(full);
        Map<String, Supplier<Object>> commands = commands();
        if (commands.containsKey(named)) {
            return main.addSubcommand(commands.get(named).get());
        }
        commands.values().forEach(command -> main.addSubcommand(command.get()));
        return main;
    }

    /** Returns the commands, in the order of the help. */
    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("refresh", RefreshCommand::new);
        commands.put("lookup", LookupCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("rule", RuleCommand::new);
        commands.put("sources", SourcesCommand::new);
        commands.put("pull-request", PullRequestCommand::new);
        commands.put("latest", LatestCommand::new);
        return commands;
    }

    /** Returns the arguments with {@code build} before the first that is not {@code --datasets}, if it is no command. */
    static String[] withCommand(String... arguments) {
        List<String> full = new ArrayList<>(Arrays.asList(arguments));
        int at = commandAt(arguments);
        if (at >= full.size() || full.get(at).startsWith("-") && !OF_MAIN.contains(full.get(at))) {
            full.add(Math.min(at, full.size()), "build");
        }
        return full.toArray(String[]::new);
    }

    /** Returns the command; empty where {@code --datasets} has taken its place for a folder. */
    private static String command(String... full) {
        int at = commandAt(full);
        return at < full.length ? full[at] : "";
    }

    /** Returns where the command stands, or would: behind {@code --datasets}. */
    private static int commandAt(String... arguments) {
        int at = 0;
        while (at < arguments.length && arguments[at].startsWith("--datasets")) {
            at += arguments[at].equals("--datasets") ? 2 : 1;
        }
        return at;
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message, null, false, false);
        }
    }
}
